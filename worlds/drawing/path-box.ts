import type { Matrix } from "../../sim/index.ts";
import { around, type Bounds } from "./bounds.ts";

type Place = readonly [x: number, y: number];

/**
 * The box that a simplified path fills, without its stroke: what `objectBoundingBox` means (SVG 2, 8.10).
 * @returns undefined for a path without points
 */
export function boxOfPath(data: string): Bounds | undefined {
  let box: Bounds | undefined;
  const tokens = data.split(/[\s,]+/);
  let at: Place = [0, 0];
  let begin = at;
  let i = 0;
  const point = (): Place => [Number(tokens[++i]), Number(tokens[++i])];
  const hold = (...places: readonly Place[]) => {
    for (const [x, y] of places) {
      const one = { left: x, top: y, right: x, bottom: y };
      box = box ? around(box, one) : one;
    }
  };
  for (; i < tokens.length; i++) {
    const command = tokens[i];
    if (command === "Z") at = begin;
    if (command === "M" || command === "L") {
      at = point();
      if (command === "M") begin = at;
      hold(at);
    } else if (command === "Q" || command === "C") {
      const curve = [at, point(), point(), ...(command === "C" ? [point()] : [])];
      at = curve.at(-1)!;
      hold(at, ...turningPoints(curve));
    }
  }
  return box;
}

/** Where a curve turns back along x or y. */
function turningPoints(curve: readonly Place[]): Place[] {
  return [0, 1].flatMap((axis) =>
    turns(curve.map((place) => place[axis]!)).map(
      (t): Place => [
        valueAt(
          curve.map(([x]) => x),
          t,
        ),
        valueAt(
          curve.map(([, y]) => y),
          t,
        ),
      ],
    ),
  );
}

/** Where the derivative of a Bézier polynomial of two or three is zero, within the curve. */
function turns([p, q, r, s]: readonly number[]): number[] {
  const [a, b, c] =
    s === undefined
      ? [0, p! - 2 * q! + r!, q! - p!]
      : [s - 3 * r! + 3 * q! - p!, 2 * (p! - 2 * q! + r!), q! - p!];
  const roots = Math.abs(a) < 1e-12 ? [-c / b] : quadraticRoots(a, b, c);
  return roots.filter((t) => t > 0 && t < 1);
}

function quadraticRoots(a: number, b: number, c: number): number[] {
  const root = Math.sqrt(b * b - 4 * a * c);
  return [(-b + root) / (2 * a), (-b - root) / (2 * a)];
}

/** De Casteljau's way. */
function valueAt(values: readonly number[], t: number): number {
  if (values.length === 1) return values[0]!;
  return valueAt(
    values.slice(1).map((value, i) => values[i]! + (value - values[i]!) * t),
    t,
  );
}

/** The box along other axes that holds a box. */
export function boxThrough({ left, top, right, bottom }: Bounds, [a, b, c, d, e, f]: Matrix): Bounds {
  const corners = [
    [left, top],
    [right, top],
    [left, bottom],
    [right, bottom],
  ] as const;
  return corners
    .map(([x, y]) => [a * x + c * y + e, b * x + d * y + f] as const)
    .map(([x, y]) => ({ left: x, top: y, right: x, bottom: y }))
    .reduce(around);
}
