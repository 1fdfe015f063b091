import { numberText } from "./number-text.ts";
import { toRealm } from "./realm-lists.ts";
import type { Class, Globals } from "./realm-types.ts";
import { isPlainText, textOf } from "./value-text.ts";

const spaceOrControl = " \t\n\v\f\r";

/** Replaces what Espruino does differently in `String`, and how a number becomes a text. */
export function replaceTexts(globals: Globals): void {
  const makeString = globals.String as Class & ((value: unknown) => string);
  const { fromCharCode } = makeString as unknown as StringConstructor;
  const made = Object.assign((...values: unknown[]) => (values.length === 0 ? "" : textOf(values[0])), {
    prototype: makeString.prototype,
    fromCharCode: (...codes: number[]) => fromCharCode(...codes.map((code) => code & 255)),
  });
  globals.String = made;
  const split = makeString.prototype.split as (this: string, separator: string) => string[];
  Object.assign(makeString.prototype, {
    toUpperCase(this: string) {
      return this.replace(/[a-z]/g, (letter) => fromCharCode(letter.charCodeAt(0) - 32));
    },
    toLowerCase(this: string) {
      return this.replace(/[A-Z]/g, (letter) => fromCharCode(letter.charCodeAt(0) + 32));
    },
    trim(this: string) {
      let [from, to] = [0, this.length];
      while (from < to && spaceOrControl.includes(this[from]!)) from++;
      while (to > from && spaceOrControl.includes(this[to - 1]!)) to--;
      return this.slice(from, to);
    },
    indexOf(this: string, wanted: unknown, from?: unknown) {
      return indexIn(String(this), textOf(wanted), from);
    },
    includes(this: string, wanted: unknown, from?: unknown) {
      return indexIn(String(this), textOf(wanted), from) >= 0;
    },
    // Espruino ignores the second parameter, the limit.
    split(this: string, separator?: unknown) {
      return separator === undefined
        ? toRealm([this], globals.Array as ArrayConstructor)
        : split.call(this, textOf(separator));
    },
    concat(this: string, ...parts: unknown[]) {
      return this + parts.map((part) => (part === undefined ? "" : textOf(part))).join("");
    },
  });
  const { prototype: number } = globals.Number as Class;
  const inRadix = Number.prototype.toString;
  number.toString = function (this: number, radix?: number) {
    return radix === undefined || radix === 10 ? numberText(Number(this)) : inRadix.call(this, radix);
  };
  isPlainText((globals.Object as Class).prototype.toString as object);
}

/**
 * `indexOf` of Espruino 2v29 takes the beginning of what it looks for when the text ends there: "low" is in "hello"
 * (`jswrap_string_indexOf`). An empty text is nowhere behind the last character.
 */
function indexIn(text: string, wanted: string, from: unknown): number {
  const end = text.length - wanted.length + 1;
  if (end <= 0) return -1;
  let index = typeof from === "number" ? Math.min(Math.max(Math.trunc(from), 0), end) : 0;
  for (; index < text.length; index++)
    if (wanted.startsWith(text.slice(index, index + wanted.length))) return index;
  return -1;
}
