import { Problem } from "../../messages/index.ts";
import { limits } from "../protocol/values.ts";
import { holdsPersonalCode } from "./personal-code.ts";

/** Between the names of a pair. */
const between = " + ";

/** A place's names in one, as tables and sheets show them. */
export function joinedNames(names: readonly string[]): string {
  return names.join(between);
}

/** What `joinedNames` made. */
export function namesOf(joined: string): string[] {
  return joined.split(between);
}

/**
 * Names as they are kept.
 * @throws Problem when they are none: empty, too long, more than two, or with a personal code in them
 */
export function checkedNames(typed: readonly string[]): string[] {
  const names = typed.map((each) => each.normalize("NFC").replaceAll(/\s+/g, " ").trim());
  if (names.some(holdsPersonalCode)) throw new Problem("room.personalCode");
  if (names.length === 0 || names.some((each) => each === "")) throw new Problem("room.noName");
  if (names.length > limits.namesAPlace) throw new Problem("room.manyNames");
  const long = names.find((each) => each.length > limits.nameLength);
  if (long !== undefined) throw new Problem("room.longName", { most: limits.nameLength });
  // biome-ignore lint/suspicious/noControlCharactersInRegex: that they are not in a name is the point
  const odd = names.find((each) => /[\u0000-\u001f\u007f<>+&]|\p{Cf}/u.test(each));
  if (odd !== undefined) throw new Problem("room.oddName");
  return names;
}

export interface ListedLine {
  /** From 1. */
  readonly line: number;
  readonly names: readonly string[] | Problem;
}

/**
 * Reads a pasted class list: a line a place, as from a spreadsheet or a school's register; what stands before the name, such as
 * `1.`, is left out. Empty lines are nothing.
 */
export function readClassList(list: string): ListedLine[] {
  return list.split(/\r\n|\r|\n/).flatMap((text, i): ListedLine[] => {
    if (text.trim() === "") return [];
    const line = i + 1;
    try {
      const plain = text.replace(/^\s*\d{1,3}[.)]?(\s+|$)/, "").replaceAll("\t", " ");
      return [{ line, names: checkedNames(plain.split(/[+&]/)) }];
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      return [{ line, names: error }];
    }
  });
}
