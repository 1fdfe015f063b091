import { nearestWord } from "../../messages/index.ts";
import { elementKinds } from "../../sim/index.ts";
import type { Meaning } from "../drawing/source-element.ts";

/** The classes that say what an element is. */
export const meanings: readonly string[] = [...elementKinds, "start", "decor"] satisfies Meaning[];

/** What Latvian and Lithuanian call them: who draws may think that a wall is of the class “siena”. */
const ownWords: ReadonlyMap<string, Meaning> = new Map([
  ["siena", "wall"],
  ["sienas", "wall"],
  ["sienos", "wall"],
  ["kaste", "box"],
  ["kastes", "box"],
  ["dėžė", "box"],
  ["dėžės", "box"],
  ["līnija", "line"],
  ["linija", "line"],
  ["laukums", "patch"],
  ["dėmė", "patch"],
  ["zona", "zone"],
  ["tukšums", "void"],
  ["tuštuma", "void"],
  ["sākums", "start"],
  ["pradžia", "start"],
]);

/** The class that was meant by one that RoboNet does not know; undefined: it is for something else, such as a style. */
export function meantClass(name: string): Meaning | undefined {
  const plain = name.toLowerCase();
  const said = inOwnWords(plain);
  if (said !== undefined) return said;
  if (plain.length === 3) return sameButOne(plain, "box") ? "box" : undefined;
  const near = plain.length > 3 ? nearestWord(plain, meanings) : undefined;
  return near === undefined || editsTooMany(plain, near) ? undefined : (near as Meaning);
}

/** What an element is by its id or its layer's name, such as “Wall 2” or “sienas”; undefined: the name says nothing of it. */
export function namedMeaning(name: string): Meaning | undefined {
  return inOwnWords(name.toLowerCase().replace(/[\s_.-]*\d*$/, ""));
}

function inOwnWords(plain: string): Meaning | undefined {
  const meant = meanings.find((each) => each === plain || `${each}s` === plain || `${each}es` === plain);
  return (meant as Meaning | undefined) ?? ownWords.get(plain);
}

function sameButOne(word: string, other: string): boolean {
  return word.length === other.length && [...word].filter((letter, i) => letter !== other[i]).length === 1;
}

/** Short words are near to many others: `.tile` is no misspelt line. */
function editsTooMany(plain: string, near: string): boolean {
  if (plain.startsWith(near) || near.startsWith(plain)) return plain.length > near.length + 2;
  return plain[0] !== near[0];
}
