/** A pupil's name that stands in a program. */
export interface FoundName {
  readonly name: string;
  /** From 1. */
  readonly line: number;
}

/** Names change their endings in Latvian and Lithuanian by so many letters. */
const ending = 3;
/** A shorter stem would be found in many words. */
const shortestStem = 3;

/**
 * Looks for the names of a place in a program, as in a comment, before the room sees it. It finds the forms of a name that differ
 * in their endings alone, and may take a word for a name.
 */
export function nameIn(text: string, names: readonly string[]): FoundName | undefined {
  const wanted = names.flatMap((name) => name.split(/[^\p{L}]+/u)).filter((name) => name.length > 1);
  for (const [index, line] of text.split("\n").entries())
    for (const word of line.match(/\p{L}+/gu) ?? [])
      for (const name of wanted) if (isFormOf(word, name)) return { name: word, line: index + 1 };
  return undefined;
}

function isFormOf(word: string, name: string): boolean {
  const [one, other] = [word.toLocaleLowerCase(), name.toLocaleLowerCase()];
  if (one === other) return true;
  const stem = other.slice(0, -1);
  return stem.length >= shortestStem && one.startsWith(stem) && one.length - stem.length <= ending;
}
