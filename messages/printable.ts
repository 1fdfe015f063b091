/**
 * Characters that would move a terminal's cursor, colour it or turn the reading direction: controls but tab and line feed,
 * line separators, and marks of direction.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const driving = /[\0-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;

/** A text that a program wrote, so that it shows what it is and does nothing. Line breaks stay. */
export function printable(text: string): string {
  return text.replace(driving, escaped);
}

/** The same in one line. */
export function printableLine(text: string): string {
  return printable(text).replace(/\n/g, "\\n");
}

function escaped(character: string): string {
  const code = character.charCodeAt(0);
  return code < 0x100 ? `\\x${code.toString(16).padStart(2, "0")}` : `\\u${code.toString(16)}`;
}
