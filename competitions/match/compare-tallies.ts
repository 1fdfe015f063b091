import type { Tally } from "../judging/judge.ts";

/** Negative when the first is better: more points, then less time. Penalties decide only in a tournament. */
export function compareTallies(a: Tally, b: Tally): number {
  if (a.points !== b.points) return b.points - a.points;
  const [aMs, bMs] = [a.timeMs ?? Number.MAX_SAFE_INTEGER, b.timeMs ?? Number.MAX_SAFE_INTEGER];
  return aMs - bMs;
}
