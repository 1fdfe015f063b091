import { computed } from "@preact/signals";
import { work } from "../store/index.ts";

/**
 * How sure a program is: 1 star when it reached the goals on one try, 2 when on all tries that are shown, 3 when also on the
 * hidden ones. 3 is what the command line calls passed.
 */
export type Stars = 0 | 1 | 2 | 3;

/** The most of each lesson. */
const earned = computed(() => {
  const most = new Map<string, Stars>();
  for (const { lesson, verdict } of work.stars.value.values())
    if (verdict.stars > (most.get(lesson) ?? 0)) most.set(lesson, verdict.stars);
  return most;
});

export function starsOf(lesson: string): Stars {
  return earned.value.get(lesson) ?? 0;
}

/** Stars are never lost by a later try. */
export function giveStars(lesson: string, stars: Stars, lessonVersion: number, kit: string): void {
  if (stars === 0 || stars <= starsOf(lesson)) return;
  work.giveStar({ lesson, lessonVersion, kit, verdict: { stars } });
}

/** @param tries those of one check */
export function starsFor(tries: readonly { readonly passed: boolean; readonly hidden: boolean }[]): Stars {
  if (!tries.some(({ passed }) => passed)) return 0;
  if (tries.every(({ passed }) => passed)) return 3;
  return tries.every(({ passed, hidden }) => passed || hidden) ? 2 : 1;
}
