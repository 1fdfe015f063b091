import type { Point } from "./geometry.ts";

/** A place on a way: how far from where it begins, along the floor's axes, and when. */
export interface WayPoint {
  readonly xMm: number;
  readonly yMm: number;
  readonly timeUs: number;
}

/** A way that is gone again and again: at least two points, the times rise from 0, and the last point is the first. */
export type TimedWay = readonly WayPoint[];

/** Where on its way something is, in mm; between two points it goes straight and evenly. */
export function offsetAt(way: TimedWay, timeUs: number): Point {
  const lap = timeUs % way.at(-1)!.timeUs;
  const next = way.findIndex((point) => point.timeUs > lap);
  const [from, to] = [way[next - 1]!, way[next]!];
  const share = (lap - from.timeUs) / (to.timeUs - from.timeUs);
  return { x: from.xMm + share * (to.xMm - from.xMm), y: from.yMm + share * (to.yMm - from.yMm) };
}
