import type { StarRecord } from "../store/index.ts";

/**
 * How sure a program is: 1 star when it reached the goals on one try, 2 when on all tries that are shown, 3 when also on the
 * hidden ones. 3 is what the command line calls passed.
 */
export type Stars = 0 | 1 | 2 | 3;

/** The stars of a lesson. */
export interface Earned {
  readonly stars: Stars;
  /** They are of an earlier check: the lesson has asked for something else since. */
  readonly former: boolean;
}

/**
 * The most stars that a lesson's check gave, in its present version. Those of an earlier one count only until there are others.
 * @param version of the lesson as the page has it
 */
export function earnedOf(records: Iterable<StarRecord>, lesson: string, version: number): Earned {
  let [present, former]: Stars[] = [0, 0];
  for (const record of records) {
    if (record.lesson !== lesson) continue;
    const { stars } = record.verdict;
    // A file of work may come from a newer page.
    if (record.lessonVersion >= version) present = stars > present! ? stars : present;
    else former = stars > former! ? stars : former;
  }
  return present! > 0 ? { stars: present!, former: false } : { stars: former!, former: former! > 0 };
}

/** @param tries those of one check */
export function starsFor(tries: readonly { readonly passed: boolean; readonly hidden: boolean }[]): Stars {
  if (!tries.some(({ passed }) => passed)) return 0;
  if (tries.every(({ passed }) => passed)) return 3;
  return tries.every(({ passed, hidden }) => passed || hidden) ? 2 : 1;
}
