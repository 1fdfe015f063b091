import type { Stars } from "../../../lesson/index.ts";
import type { StarRecord } from "../store/index.ts";

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
