import type { Matrix } from "../../sim/index.ts";
import { attribute, tagOf } from "../svg/svg-tree.ts";
import type { Leaf } from "./leaf.ts";

/** Corners of the smallest rectangle along the axes that holds some points. */
export interface Bounds {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The smallest rectangle that holds two. */
export function around(first: Bounds, second: Bounds): Bounds {
  return {
    left: Math.min(first.left, second.left),
    top: Math.min(first.top, second.top),
    right: Math.max(first.right, second.right),
    bottom: Math.max(first.bottom, second.bottom),
  };
}

/** Where a leaf may have painted something, in mm of the world. */
export function boundsOf({ node, matrix }: Leaf): Bounds {
  const number = (name: string) => Number(attribute(node, name) ?? 0);
  const corners: [number, number][] = [];
  if (tagOf(node) === "image") {
    const [x, y, width, height] = [number("x"), number("y"), number("width"), number("height")];
    corners.push([x, y], [x + width, y], [x, y + height], [x + width, y + height]);
  } else {
    // Curves stay within their control points, and a mitre within some widths of the stroke.
    const numbers = (attribute(node, "d") ?? "")
      .split(/[\sMLCQZ]+/)
      .flatMap((text) => (text === "" ? [] : [Number(text)]));
    for (let i = 0; i + 1 < numbers.length; i += 2) corners.push([numbers[i]!, numbers[i + 1]!]);
  }
  const mitre = Math.max(1.5, Number(attribute(node, "stroke-miterlimit") ?? 4));
  const around =
    attribute(node, "stroke") === "none" ? 0 : (mitre * Number(attribute(node, "stroke-width") ?? 1)) / 2;
  return boundsOfCorners(corners, matrix, around);
}

function boundsOfCorners(
  corners: readonly (readonly [number, number])[],
  [a, b, c, d, e, f]: Matrix,
  around: number,
) {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of corners) {
    const [u, v] = [a * x + c * y + e, b * x + d * y + f];
    left = Math.min(left, u);
    right = Math.max(right, u);
    top = Math.min(top, v);
    bottom = Math.max(bottom, v);
  }
  const [alongX, alongY] = [around * (Math.abs(a) + Math.abs(c)), around * (Math.abs(b) + Math.abs(d))];
  return { left: left - alongX, right: right + alongX, top: top - alongY, bottom: bottom + alongY };
}
