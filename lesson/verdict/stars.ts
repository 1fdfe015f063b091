/**
 * How sure a program is: 1 star when it reached the goals on one try, 2 when on all tries that are shown, 3 when also on the
 * hidden ones. 3 is what the command line calls passed.
 */
export type Stars = 0 | 1 | 2 | 3;

/** @param tries those of one check */
export function starsFor(tries: readonly { readonly passed: boolean; readonly hidden: boolean }[]): Stars {
  if (!tries.some(({ passed }) => passed)) return 0;
  if (tries.every(({ passed }) => passed)) return 3;
  return tries.every(({ passed, hidden }) => passed || hidden) ? 2 : 1;
}
