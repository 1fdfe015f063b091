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
 * Looks for pupils' names in a program, as in a comment, before the room sees it. It finds the forms of a name that differ in
 * their endings alone, with or without the marks on its letters, and may take a word for a name. Of a name with a stem of less
 * than three letters it finds only the name itself.
 */
export function nameIn(text: string, names: readonly string[]): FoundName | undefined {
  const wanted = names.flatMap((name) => name.split(/[^\p{L}]+/u)).filter((name) => name.length > 1);
  for (const [index, line] of text.split("\n").entries())
    for (const word of line.match(/\p{L}+/gu) ?? [])
      for (const name of wanted) if (isFormOf(word, name)) return { name: word, line: index + 1 };
  return undefined;
}

function isFormOf(word: string, name: string): boolean {
  const [one, other] = [plain(word), plain(name)];
  if (one === other) return true;
  const stem = other.replace(/(?:[aeiuy]?s|[aeiou])$/, "");
  const more = one.length - stem.length;
  return stem.length >= shortestStem && one.startsWith(stem) && more > 0 && more <= ending;
}

/** In small letters without their marks: Jānis, Jāņa and “Janis” begin alike. */
function plain(word: string): string {
  return word.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");
}
