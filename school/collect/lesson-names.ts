/** A lesson as files and folders may be called after it. */
export interface NamedLesson {
  readonly id: string;
  readonly number: number;
}

/**
 * Which lesson a path means: by the file's name, else by the nearest folder round it. A name is a lesson's id,
 * with a number before it or without, or its number. What browsers and Windows add to a second copy does not count.
 * @param path the file's name last; without the pupil's own folder
 */
export function lessonOfPath<T extends NamedLesson>(
  path: readonly string[],
  lessons: readonly T[],
): T | undefined {
  for (const name of path.toReversed()) {
    const plain = plainName(name);
    const found = lessons.find(
      ({ id, number }) =>
        plain.replace(/^\d+-/, "") === id || plain.replace(/^0+(?=\d)/, "") === String(number),
    );
    if (found) return found;
  }
  return undefined;
}

/** A file's name without its ending and without the mark of a copy: `turns (1).ts`, `turns - Copy.ts`. */
export function plainName(name: string): string {
  return name
    .replace(/\.(ts|json|zip)$/i, "")
    .replace(/( \(\d+\)| - (copy|kopija)( \(\d+\))?)$/i, "")
    .trim()
    .toLowerCase();
}
