import type { Matrix, Point } from "../../sim/index.ts";

/** A path as pieces of lines. */
export interface Subpath {
  readonly points: readonly Point[];
  readonly closed: boolean;
}

/** How far the pieces may be from their curve, in mm. */
const toleranceMm = 0.05;
const mostPieces = 200;

/**
 * Reads the data of a simplified path: absolute M, L, C, Q and Z.
 * @param mmPerUnit how large a unit of it is on the floor
 */
export function flatten(data: string, mmPerUnit: number): Subpath[] {
  const subpaths: { points: Point[]; closed: boolean }[] = [];
  let points: Point[] = [];
  let at: Point = { x: 0, y: 0 };
  const tokens = data.split(/[\s,]+/);
  for (let i = 0; i < tokens.length; i++) {
    const command = tokens[i];
    if (command === "M") {
      at = pointAt(tokens, i + 1);
      points = [at];
      subpaths.push({ points, closed: false });
    } else if (command === "L") {
      at = pointAt(tokens, i + 1);
      points.push(at);
    } else if (command === "C" || command === "Q") {
      const [q, r] = [pointAt(tokens, i + 1), pointAt(tokens, i + 3)];
      at =
        command === "C"
          ? cubic(points, at, q, r, pointAt(tokens, i + 5), mmPerUnit)
          : quadratic(points, at, q, r, mmPerUnit);
    } else if (command === "Z") {
      const subpath = subpaths.at(-1);
      if (!subpath) continue;
      subpath.closed = true;
      // What follows begins where the closed one does.
      at = subpath.points[0]!;
      if (i + 1 < tokens.length && tokens[i + 1] !== "M") {
        points = [at];
        subpaths.push({ points, closed: false });
      }
    }
    i += numbersAfter(command);
  }
  return subpaths.map(({ points, closed }) => ({ points: withoutRepeats(points, closed), closed }));
}

function numbersAfter(command: string | undefined): number {
  if (command === "C") return 6;
  if (command === "Q") return 4;
  return command === "M" || command === "L" ? 2 : 0;
}

function pointAt(tokens: readonly string[], index: number): Point {
  return { x: Number(tokens[index]), y: Number(tokens[index + 1]) };
}

function quadratic(into: Point[], p: Point, q: Point, r: Point, mmPerUnit: number): Point {
  const towards = (from: Point) => ({
    x: from.x + ((q.x - from.x) * 2) / 3,
    y: from.y + ((q.y - from.y) * 2) / 3,
  });
  return cubic(into, p, towards(p), towards(r), r, mmPerUnit);
}

/** As many pieces as Wang's formula asks for. */
function cubic(into: Point[], p: Point, q: Point, r: Point, s: Point, mmPerUnit: number): Point {
  const most = Math.max(bend(p, q, r), bend(q, r, s)) * mmPerUnit;
  const pieces = Math.max(1, Math.min(mostPieces, Math.ceil(Math.sqrt((0.75 * most) / toleranceMm))));
  for (let i = 1; i < pieces; i++) {
    const t = i / pieces;
    const u = 1 - t;
    const [k0, k1, k2, k3] = [u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t];
    into.push({ x: k0 * p.x + k1 * q.x + k2 * r.x + k3 * s.x, y: k0 * p.y + k1 * q.y + k2 * r.y + k3 * s.y });
  }
  into.push(s);
  return s;
}

function bend(a: Point, b: Point, c: Point): number {
  const [x, y] = [a.x - 2 * b.x + c.x, a.y - 2 * b.y + c.y];
  return Math.sqrt(x * x + y * y);
}

/** A closed path often ends where it began; the polygon needs the corner once. */
function withoutRepeats(points: readonly Point[], closed: boolean): Point[] {
  const kept = points.filter((point, i) => i === 0 || !same(point, points[i - 1]!));
  while (closed && kept.length > 1 && same(kept[0]!, kept.at(-1)!)) kept.pop();
  return kept;
}

function same(a: Point, b: Point): boolean {
  return Math.abs(a.x - b.x) < 1e-6 && Math.abs(a.y - b.y) < 1e-6;
}

/** Reads `matrix(a b c d e f)`, the only transform of a simplified drawing. */
export function readMatrix(text: string | undefined): Matrix | undefined {
  if (text === undefined) return undefined;
  const numbers = /^matrix\(([^)]*)\)$/
    .exec(text)?.[1]
    ?.trim()
    .split(/[\s,]+/)
    .map(Number);
  return numbers?.length === 6 && numbers.every(Number.isFinite) ? (numbers as unknown as Matrix) : undefined;
}

const number = String.raw`[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?`;
const transforms = new RegExp(
  String.raw`^\s*(?:(?:matrix|translate|scale|rotate|skewX|skewY)\s*\(\s*${number}(?:\s*,?\s*${number})*\s*\)[\s,]*)*$`,
);

/** Whether SVG knows such a `transform`. Browsers leave out one that they do not understand, without a word. */
export function isTransform(text: string): boolean {
  return transforms.test(text) || text.trim() === "none";
}
