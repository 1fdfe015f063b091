import { type Box, unitsOf } from "./lengths.ts";

type Attributes = Readonly<Record<string, string | undefined>>;

/**
 * The rectangle round a shape without its stroke, in its own axes (SVG 2, 8.10).
 * @returns undefined for what is no basic shape, and for one whose size is a share of the page
 */
export function fillBoxOf(tag: string, attributes: Attributes): Box | undefined {
  const lengths = (...names: string[]) => names.map((name) => unitsOf(attributes[name] ?? "0"));
  switch (tag) {
    case "rect":
    case "image":
      return known(lengths("x", "y", "width", "height"));
    case "circle":
      return round(lengths("cx", "cy", "r", "r"));
    case "ellipse":
      return round(lengths("cx", "cy", "rx", "ry"));
    case "line":
      return around(lengths("x1", "y1", "x2", "y2"));
    case "polygon":
    case "polyline":
      return around(
        (attributes.points ?? "")
          .trim()
          .split(/[\s,]+/)
          .map(Number),
      );
    default:
      return undefined;
  }
}

function round([x, y, along, across]: readonly (number | undefined)[]): Box | undefined {
  const middle = known([x, y, along, across]);
  return middle && [middle[0] - middle[2], middle[1] - middle[3], 2 * middle[2], 2 * middle[3]];
}

/** @param places x and y by turns */
function around(places: readonly (number | undefined)[]): Box | undefined {
  const [xs, ys] = [0, 1].map((axis) =>
    places.filter((_, i) => i % 2 === axis).map((each) => each ?? Number.NaN),
  );
  const [left, top] = [Math.min(...xs!), Math.min(...ys!)];
  return known([left, top, Math.max(...xs!) - left, Math.max(...ys!) - top]);
}

function known([x, y, width, height]: readonly (number | undefined)[]): Box | undefined {
  return [x, y, width, height].every((each) => each !== undefined && Number.isFinite(each))
    ? [x!, y!, width!, height!]
    : undefined;
}
