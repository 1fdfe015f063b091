import { cos, hypot, sin } from "../numbers/maths.ts";

/** A point or vector in mm (in a file) or m (in the physics). */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** SVG's `matrix(a b c d e f)`: x' = a·x + c·y + e, y' = b·x + d·y + f. */
export type Matrix = readonly [number, number, number, number, number, number];

export const identity: Matrix = [1, 0, 0, 1, 0, 0];

export interface Segment {
  readonly a: Point;
  readonly b: Point;
  /** Of a side: the corners of its outline before `a` and after `b`. */
  readonly before?: Point;
  readonly after?: Point;
}

/** Heading in degrees, `y` downwards: positive turns clockwise. */
export interface Placement {
  readonly dxMm: number;
  readonly dyMm: number;
  readonly turnDeg: number;
  /** The point that stays when only turning. */
  readonly pivot: Point;
}

export function place(point: Point, { dxMm, dyMm, turnDeg, pivot }: Placement): Point {
  const angle = (turnDeg * Math.PI) / 180;
  const [along, across] = [cos(angle), sin(angle)];
  const [x, y] = [point.x - pivot.x, point.y - pivot.y];
  return { x: pivot.x + along * x - across * y + dxMm, y: pivot.y + across * x + along * y + dyMm };
}

/** What `place` does, as a matrix. */
export function matrixOf({ dxMm, dyMm, turnDeg, pivot }: Placement): Matrix {
  const angle = (turnDeg * Math.PI) / 180;
  const [along, across] = [cos(angle), sin(angle)];
  return [
    along,
    across,
    -across,
    along,
    pivot.x - along * pivot.x + across * pivot.y + dxMm,
    pivot.y - across * pivot.x - along * pivot.y + dyMm,
  ];
}

/** First the second, then the first. */
export function multiply(first: Matrix, second: Matrix): Matrix {
  const [a, b, c, d, e, f] = first;
  const [g, h, i, j, k, l] = second;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

/** @returns undefined for a matrix that flattens everything */
export function invert([a, b, c, d, e, f]: Matrix): Matrix | undefined {
  const determinant = a * d - b * c;
  if (!(Math.abs(determinant) > 1e-12)) return undefined;
  const [p, q, r, s] = [d / determinant, -b / determinant, -c / determinant, a / determinant];
  return [p, q, r, s, -(p * e + r * f), -(q * e + s * f)];
}

export function transformed([a, b, c, d, e, f]: Matrix, { x, y }: Point): Point {
  return { x: a * x + c * y + e, y: b * x + d * y + f };
}

/** The sides of a closed polygon. */
export function sides(polygon: readonly Point[]): Segment[] {
  const corner = (i: number) => polygon[(i + polygon.length) % polygon.length]!;
  return polygon.map((a, i) => ({ a, b: corner(i + 1), before: corner(i - 1), after: corner(i + 2) }));
}

/** The pieces of an open polyline. */
export function pieces(polyline: readonly Point[]): Segment[] {
  return polyline.slice(1).map((b, i) => ({ a: polyline[i]!, b }));
}

/** Whether a point is inside an area with holes: inside an odd number of its outlines. */
export function isInside(outlines: readonly (readonly Point[])[], x: number, y: number): boolean {
  let inside = false;
  for (const outline of outlines) if (contains(outline, x, y)) inside = !inside;
  return inside;
}

export function contains(polygon: readonly Point[], x: number, y: number): boolean {
  let inside = false;
  for (let i = 0, j = polygon.length - 1; i < polygon.length; j = i++) {
    const [p, q] = [polygon[i]!, polygon[j]!];
    if (p.y > y !== q.y > y && x < ((q.x - p.x) * (y - p.y)) / (q.y - p.y) + p.x) inside = !inside;
  }
  return inside;
}

/** Whether two polygons share any area. */
export function overlap(first: readonly Point[], second: readonly Point[]): boolean {
  return (
    contains(second, first[0]!.x, first[0]!.y) ||
    contains(first, second[0]!.x, second[0]!.y) ||
    sides(first).some((a) => sides(second).some((b) => crosses(a, b)))
  );
}

/** Whether a polygon and an area with holes share any area. */
export function overlapsArea(polygon: readonly Point[], area: readonly (readonly Point[])[]): boolean {
  if (!area.some((outline) => boxesMeet(polygon, outline))) return false;
  const edges = sides(polygon);
  return (
    isInside(area, polygon[0]!.x, polygon[0]!.y) ||
    area.some(
      (outline) =>
        contains(polygon, outline[0]!.x, outline[0]!.y) ||
        sides(outline).some((a) => edges.some((b) => crosses(a, b))),
    )
  );
}

/** Whether the upright boxes around two polygons meet: else they share nothing. */
function boxesMeet(first: readonly Point[], second: readonly Point[]): boolean {
  return intervalsMeet(first, second, "x") && intervalsMeet(first, second, "y");
}

function intervalsMeet(first: readonly Point[], second: readonly Point[], axis: "x" | "y"): boolean {
  let [least, most] = [Infinity, -Infinity];
  for (const point of first) {
    least = Math.min(least, point[axis]);
    most = Math.max(most, point[axis]);
  }
  let [below, above] = [true, true];
  for (const point of second) {
    below &&= point[axis] < least;
    above &&= point[axis] > most;
  }
  return !below && !above;
}

/** Whether two areas with holes share any area. */
export function areasOverlap(
  first: readonly (readonly Point[])[],
  second: readonly (readonly Point[])[],
): boolean {
  return (
    first.some((outline) => overlapsArea(outline, second)) ||
    second.some((outline) => overlapsArea(outline, first))
  );
}

function crosses(first: Segment, second: Segment): boolean {
  const side = (s: Segment, p: Point) =>
    Math.sign((s.b.x - s.a.x) * (p.y - s.a.y) - (s.b.y - s.a.y) * (p.x - s.a.x));
  return side(first, second.a) !== side(first, second.b) && side(second, first.a) !== side(second, first.b);
}

export function distanceToSegment(x: number, y: number, { a, b }: Segment): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const length2 = dx * dx + dy * dy;
  const t = length2 === 0 ? 0 : Math.max(0, Math.min(1, ((x - a.x) * dx + (y - a.y) * dy) / length2));
  const [ex, ey] = [x - a.x - t * dx, y - a.y - t * dy];
  return hypot(ex, ey);
}

/** Distance along a ray of unit direction to a segment; Infinity: it misses. */
export function rayToSegment(x: number, y: number, dirX: number, dirY: number, { a, b }: Segment): number {
  const [ex, ey] = [b.x - a.x, b.y - a.y];
  const denominator = dirX * ey - dirY * ex;
  if (denominator === 0) return Number.POSITIVE_INFINITY;
  const t = ((a.x - x) * ey - (a.y - y) * ex) / denominator;
  const u = ((a.x - x) * dirY - (a.y - y) * dirX) / denominator;
  return t >= 0 && u >= 0 && u <= 1 ? t : Number.POSITIVE_INFINITY;
}

export function centre(points: readonly Point[]): Point {
  const xs = points.map((point) => point.x);
  const ys = points.map((point) => point.y);
  return { x: (Math.min(...xs) + Math.max(...xs)) / 2, y: (Math.min(...ys) + Math.max(...ys)) / 2 };
}

/** Whether a line that is painted along some paths covers a point. */
export function isPainted(
  paths: readonly (readonly Point[])[],
  x: number,
  y: number,
  widthMm: number,
): boolean {
  return paths.some((path) => pieces(path).some((piece) => distanceToSegment(x, y, piece) <= widthMm / 2));
}
