import type { Recording } from "../run/recording.ts";

/**
 * When a robot was nearest to a point of the floor, of what is drawn of its path.
 * @param untilUs the moment that is shown, virtual µs
 * @param mostMm how far from the point its middle may have been
 * @returns virtual µs; undefined: no path is there
 */
export function momentAt(
  run: Recording,
  untilUs: number,
  point: { readonly x: number; readonly y: number },
  mostMm: number,
): number | undefined {
  let nearestMm = mostMm;
  let found: number | undefined;
  for (const { timeUs, robots } of run.frames.slice(0, run.frameAt(untilUs) + 1))
    for (const { xMm, yMm } of robots) {
      const mm = Math.hypot(xMm - point.x, yMm - point.y);
      if (mm >= nearestMm) continue;
      nearestMm = mm;
      found = timeUs;
    }
  return found;
}
