import { cos, type Sample, shortestTurnDeg, sin } from "../../sim/index.ts";

/** A robot's speed at a moment. */
export interface Speed {
  readonly second: number;
  /** Along the robot's nose; backwards it is negative. */
  readonly mmPerS: number;
  /** To the right it is positive. */
  readonly degPerS: number;
}

/** Speeds are taken over so many samples, so that a shiver is none. */
const samplesApart = 5;

/** A robot that moves more slowly stands. */
export const standsMmPerS = 5;

export function speedsOf(samples: readonly Sample[]): readonly Speed[] {
  return samples.slice(samplesApart).map((to, i) => {
    const from = samples[i]!;
    const seconds = (to.timeUs - from.timeUs) / 1e6;
    const turn = shortestTurnDeg(from.headingDeg, to.headingDeg);
    const heading = ((from.headingDeg + turn / 2) * Math.PI) / 180;
    const mm = (to.xMm - from.xMm) * cos(heading) + (to.yMm - from.yMm) * sin(heading);
    return { second: to.timeUs / 1e6, mmPerS: mm / seconds, degPerS: turn / seconds };
  });
}

/** How often a value changes from above a dead band to below it, or back; within the band it keeps its sign. */
export function signChanges(values: readonly number[], deadBand: number): number {
  const signs = values.filter((value) => Math.abs(value) > deadBand).map(Math.sign);
  return signs.filter((sign, i) => i > 0 && sign !== signs[i - 1]).length;
}

/** How long after a moment it stood for the first time; undefined: it did not stop. */
export function stoppedAfter(speeds: readonly Speed[], second: number): number | undefined {
  const stands = speeds.find(
    ({ second: at, mmPerS, degPerS }) =>
      at >= second && Math.abs(mmPerS) < standsMmPerS && Math.abs(degPerS) < standsMmPerS,
  );
  return stands && Math.max(0, stands.second - second);
}

/** Who turns more slowly while driving only corrects a straight way. */
const curveDegPerS = 15;
const curveMmPerS = 30;

/** Length of the way on which the robot drove and turned at the same time. */
export function curvedMm(speeds: readonly Speed[], until: number): number {
  let mm = 0;
  for (const [i, { second, mmPerS, degPerS }] of speeds.entries()) {
    if (second > until) break;
    if (i === 0 || Math.abs(degPerS) < curveDegPerS || Math.abs(mmPerS) < curveMmPerS) continue;
    mm += Math.abs(mmPerS) * (second - speeds[i - 1]!.second);
  }
  return mm;
}
