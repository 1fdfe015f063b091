/** Digits of a line, as people write them in a code: with or without a hyphen or blanks. */
const elevenDigits = /(?<!\d)(\d{6})[-–—\s]?(\d{5})(?!\d)/g;

/**
 * Whether a text holds what may be a personal code: 11 digits in Latvia (`DDMMYY-XXXXX`, new ones from 32) and in Lithuania. Any 11
 * digits are enough, whatever their check digit: a mistyped code is a person's data, too.
 */
export function holdsPersonalCode(text: string): boolean {
  return new RegExp(elevenDigits).test(text.normalize("NFKC"));
}
