/** A comment that has its line to itself. */
const comment = /^([ \t]*\/\/ )(.+)$/gm;

/** The comments of a starter, in order. They are English, as all code is. */
export function commentsIn(starter: string): string[] {
  return [...starter.matchAll(comment)].map(([, , words]) => words!);
}

/** Where `texts.json` has a comment, by its place in the starter from 0. */
export function commentKey(place: number): string {
  return `starter.${place + 1}`;
}

/**
 * A starter as a pupil sees it first.
 * @param texts a lesson's sentences in the pupil's language; a comment without one stays English
 */
export function translateComments(starter: string, texts: Readonly<Record<string, string>>): string {
  let place = 0;
  return starter.replace(
    comment,
    (_, slashes: string, words: string) => slashes + (texts[commentKey(place++)] ?? words),
  );
}
