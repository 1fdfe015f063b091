import type { Point, Segment } from "./geometry.ts";

/** Corners of an outline that turn by less are pieces of a curve, which drawings are flattened to: cos 36°. */
const curveCos = 0.809;
/** Two walls make an inside corner where the angle between them is within 5° of a right one: sin 5°. */
const squareSin = 0.0872;
/** Walls that end so near to each other touch. */
const jointMm = 1;

/** A side of an outline as it lies before a sensor. */
export interface SideSeen {
  readonly side: Segment;
  /** Its nearest point, and how far that is. */
  readonly point: Point;
  readonly rangeMm: number;
  readonly lengthMm: number;
  /** Unit vector from its first point to its second one. */
  readonly ux: number;
  readonly uy: number;
  /** From the side's first point to the foot of the perpendicular, along the side. */
  readonly footMm: number;
  /** Of the sensor from the side's line: clockwise from its direction positive, as the page has y downwards. */
  readonly asideMm: number;
}

export function nearestOn(side: Segment, at: Point): SideSeen {
  const { a, b } = side;
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const lengthMm = Math.sqrt(dx * dx + dy * dy);
  const ux = lengthMm === 0 ? 1 : dx / lengthMm;
  const uy = lengthMm === 0 ? 0 : dy / lengthMm;
  const footMm = (at.x - a.x) * ux + (at.y - a.y) * uy;
  const asideMm = ux * (at.y - a.y) - uy * (at.x - a.x);
  const onMm = Math.max(0, Math.min(lengthMm, footMm));
  const beyondMm = footMm - onMm;
  const rangeMm = Math.sqrt(asideMm * asideMm + beyondMm * beyondMm);
  return {
    side,
    point: { x: a.x + onMm * ux, y: a.y + onMm * uy },
    rangeMm,
    lengthMm,
    ux,
    uy,
    footMm,
    asideMm,
  };
}

/** By how much a curve turns along a side that is a piece of it, in radians, clockwise positive; 0: the side is flat. */
export function curveTurn({ a, b, before, after }: Segment): number {
  return (turnAt(before, a, b) + turnAt(a, b, after)) / 2;
}

/** Of a curve in one of its points; 0 at a corner. */
function turnAt(from: Point | undefined, point: Point, to: Point | undefined): number {
  if (!from || !to) return 0;
  const [px, py, qx, qy] = [point.x - from.x, point.y - from.y, to.x - point.x, to.y - point.y];
  const product = Math.sqrt((px * px + py * py) * (qx * qx + qy * qy));
  if (product === 0 || px * qx + py * qy < curveCos * product) return 0;
  // The sine, for the angle: at most 7 % less.
  return (px * qy - py * qx) / product;
}

/**
 * Where two walls meet squarely before the sensor, so that it is between them; undefined: they do not.
 * @param armMm that each has at least, from there towards the sensor
 */
export function insideCorner(first: SideSeen, second: SideSeen, armMm: number): Point | undefined {
  if (Math.abs(first.ux * second.ux + first.uy * second.uy) > squareSin) return undefined;
  const dx = second.side.a.x - first.side.a.x;
  const dy = second.side.a.y - first.side.a.y;
  const cross = first.ux * second.uy - first.uy * second.ux;
  const onFirst = (dx * second.uy - dy * second.ux) / cross;
  if (!hasArm(onFirst, first, armMm)) return undefined;
  const onSecond = (dx * first.uy - dy * first.ux) / cross;
  if (!hasArm(onSecond, second, armMm)) return undefined;
  const { a } = first.side;
  return { x: a.x + onFirst * first.ux, y: a.y + onFirst * first.uy };
}

function hasArm(onMm: number, { lengthMm, footMm }: SideSeen, armMm: number): boolean {
  if (onMm < -jointMm || onMm > lengthMm + jointMm) return false;
  return (footMm > onMm ? lengthMm - onMm : onMm) >= armMm;
}
