/** Espruino takes a remainder up to this for none, and a number this close below an integer for that integer. */
const tolerance = 1e-7;
/** A digit is rounded up when it lacks at most this. */
const digitTolerance = 1e-8;
const maxDecimals = 11;
const int32Max = 2_147_483_647;

/** A number as Espruino writes it (`ftoa_bounded_extra` in jsutils.c): at most 11 decimals, cut and not rounded. */
export function numberText(value: number): string {
  if (Number.isNaN(value)) return "NaN";
  if (value < 0) return `-${numberText(-value)}`;
  if (value === Number.POSITIVE_INFINITY) return "Infinity";
  const { mantissa, exponent } = scale(value);
  const { whole, rest } = digits(nearInteger(mantissa));
  const power = exponent === 0 ? "" : `e${exponent > 0 ? "+" : ""}${exponent}`;
  return whole + decimals(rest) + power;
}

/** Very large and very small numbers are written with an exponent; Espruino finds it by dividing. */
function scale(value: number): { mantissa: number; exponent: number } {
  let mantissa = value;
  let exponent = 0;
  if (value >= 1e21) {
    for (; mantissa > 1e5; exponent += 5) mantissa /= 1e5;
    for (; mantissa > 10; exponent++) mantissa /= 10;
  } else if (value > 0 && value < 1e-6) {
    for (; mantissa < 1e-5; exponent -= 5) mantissa *= 1e5;
    for (; mantissa < 1; exponent--) mantissa *= 10;
  }
  return { mantissa, exponent };
}

function nearInteger(value: number): number {
  const next = Math.trunc(value) + 1;
  return value + tolerance < int32Max && Math.trunc(value + tolerance) === next ? next : value;
}

function digits(value: number): { whole: string; rest: number } {
  let power = 1;
  while (power * 10 <= value) power *= 10;
  let whole = "";
  let rest = value;
  for (; power >= 1; power /= 10) {
    const digit = Math.trunc(rest / power);
    rest -= digit * power;
    whole += digit;
  }
  return { whole, rest };
}

function decimals(fraction: number): string {
  let text = "";
  let rest = fraction * 10;
  for (let count = 0; fraction > 0 && count < maxDecimals && rest > tolerance; count++) {
    const digit = Math.trunc(rest + digitTolerance);
    rest = (rest - digit) * 10;
    text += Math.min(digit, 9);
  }
  return text && `.${text}`;
}

/**
 * The value that Espruino gives a decimal number of a program (`stringToFloatWithRadix` in jsutils.c): digit by digit,
 * so that the last bit may differ from other JavaScripts.
 */
export function numberOf(literal: string): number {
  const [, whole = "", fraction = "", power = "0"] =
    /^(\d*)(?:\.(\d*))?(?:e([+-]?\d+))?$/i.exec(literal) ?? [];
  if (whole === "" && fraction === "") return Number(literal);
  let value = 0;
  for (const digit of whole) value = value * 10 + Number(digit);
  let unit = 0.1;
  for (const digit of fraction) {
    value += unit * Number(digit);
    unit /= 10;
  }
  let exponent = Number(power);
  for (; exponent > 0; exponent--) value *= 10;
  for (; exponent < 0; exponent++) value /= 10;
  return value;
}
