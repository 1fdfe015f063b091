import { hypot, type Point } from "../../sim/index.ts";

/** How far apart the points of a line are that the judge measures by, in mm. */
export const stepMm = 10;
/** Points that are put between two corners of a curve before it is measured. */
const piecesPerSpan = 40;

/** A closed line, measured: its points lie `stepMm` apart along it, and the last is before the first. */
export interface MeasuredLine {
  readonly points: readonly Point[];
  readonly lengthMm: number;
}

/** A smooth closed line through all corners (Catmull-Rom), in the order of the corners. */
export function closedCurve(corners: readonly Point[]): MeasuredLine {
  const at = (i: number) => corners[(i + corners.length) % corners.length]!;
  const fine = corners.flatMap((_, i) =>
    Array.from({ length: piecesPerSpan }, (_, k) =>
      between([at(i - 1), at(i), at(i + 1), at(i + 2)], k / piecesPerSpan),
    ),
  );
  return measured(fine);
}

function between([a, b, c, d]: readonly [Point, Point, Point, Point], t: number): Point {
  const axis = (p: number, q: number, r: number, s: number) =>
    0.5 * (2 * q + (r - p) * t + (2 * p - 5 * q + 4 * r - s) * t * t + (3 * q - p - 3 * r + s) * t * t * t);
  return { x: axis(a.x, b.x, c.x, d.x), y: axis(a.y, b.y, c.y, d.y) };
}

/** The same line with points at even distances. */
function measured(line: readonly Point[]): MeasuredLine {
  const points: Point[] = [];
  let sinceMm = stepMm;
  let lengthMm = 0;
  for (const [i, from] of line.entries()) {
    const to = line[(i + 1) % line.length]!;
    const partMm = hypot(to.x - from.x, to.y - from.y);
    let alongMm = stepMm - sinceMm;
    for (; alongMm < partMm; alongMm += stepMm) {
      const share = alongMm / partMm;
      points.push({ x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share });
    }
    sinceMm = partMm - (alongMm - stepMm);
    lengthMm += partMm;
  }
  return { points, lengthMm };
}

/** The same line, beginning at another of its points. */
export function beginningAt({ points, lengthMm }: MeasuredLine, index: number): MeasuredLine {
  return { points: [...points.slice(index), ...points.slice(0, index)], lengthMm };
}

/** The smallest radius of a closed line, in mm: of the circles through points `apart` steps before and after each. */
export function smallestRadiusMm({ points }: MeasuredLine, apart = 4): number {
  const at = (i: number) => points[(i + points.length) % points.length]!;
  return points.reduce((least, b, i) => Math.min(least, radiusMm(at(i - apart), b, at(i + apart))), 1e9);
}

/** The radius of the circle through three points. */
export function radiusMm(a: Point, b: Point, c: Point): number {
  const area = Math.abs((b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x)) / 2;
  const sides = hypot(b.x - a.x, b.y - a.y) * hypot(c.x - b.x, c.y - b.y) * hypot(a.x - c.x, a.y - c.y);
  return area === 0 ? 1e9 : sides / (4 * area);
}
