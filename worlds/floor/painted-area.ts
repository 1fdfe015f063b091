import { invert, type Matrix, type Point, transformed } from "../../sim/index.ts";
import { areaOf, intersection, type Outlines } from "../drawing/area.ts";
import type { Bounds } from "../drawing/bounds.ts";
import { attribute, type SvgNode, withAttributes, writeSvg } from "../svg/svg-tree.ts";

/** Around a part of the floor, so that its edge is drawn from what lies beyond it, too. */
const marginMm = 3;

const noClips: ReadonlyMap<string, SvgNode> = new Map();

/** What a path fills, or what its stroke covers, on the floor. */
export class PaintedArea {
  readonly #back: Matrix | undefined;
  #area: Outlines | undefined;

  /** @param matrix from the path's axes to the floor, in mm */
  constructor(
    private readonly path: SvgNode,
    private readonly name: "fill" | "stroke",
    private readonly matrix: Matrix,
  ) {
    this.#back = invert(matrix);
  }

  /** Of its paint, 0 to 1. */
  get opacity(): number {
    return Number(attribute(this.path, `${this.name}-opacity`) ?? 1);
  }

  /** What of it is on a part of the floor, in mm. */
  on(part: Bounds): Outlines {
    const other = this.name === "fill" ? "stroke" : "fill";
    const node = withAttributes(this.path, {
      [this.name]: "#000000",
      [other]: "none",
      [`${this.name}-opacity`]: undefined,
    });
    this.#area ??= areaOf({ node, matrix: this.matrix, clips: [] }, "painted", noClips);
    if (!Number.isFinite(part.left)) return this.#area;
    return intersection(this.#area, [cornersOf(part, marginMm)]);
  }

  /** A path in the axes of this one that fills an area of the floor. */
  write(outlines: Outlines, paint: string, opacity: number): string {
    const back = this.#back;
    if (!back || outlines.length === 0) return "";
    const text = (point: Point) => {
      const { x, y } = transformed(back, point);
      return `${x.toPrecision(9)} ${y.toPrecision(9)}`;
    };
    const data = outlines.map((outline) => `M${outline.map(text).join("L")}Z`).join("");
    const attributes = { fill: paint, "fill-opacity": String(opacity), "fill-rule": "evenodd", d: data };
    return writeSvg([{ path: [], ":@": attributes }]);
  }
}

/** Fill and stroke of a path in the order of painting, without those that are none. */
export function paintsOf(
  path: SvgNode,
): readonly { readonly name: "fill" | "stroke"; readonly paint: string }[] {
  const names = ["fill", "stroke"] as const;
  const ordered = attribute(path, "paint-order") === "stroke" ? names.toReversed() : names;
  return ordered.flatMap((name) => {
    const paint = attribute(path, name) ?? "none";
    return paint === "none" ? [] : [{ name, paint }];
  });
}

/** Writes a path as what of it is on a part of the floor, in the path's own axes. */
export function cutPath(path: SvgNode, matrix: Matrix): (part: Bounds) => string {
  const areas = paintsOf(path).map(({ name, paint }) => ({
    paint,
    area: new PaintedArea(path, name, matrix),
  }));
  return (part) => areas.map(({ paint, area }) => area.write(area.on(part), paint, area.opacity)).join("");
}

/** Corners of a rectangle that is so much larger. */
export function cornersOf({ left, top, right, bottom }: Bounds, margin = 0): Point[] {
  const [x1, y1, x2, y2] = [left - margin, top - margin, right + margin, bottom + margin];
  return [
    { x: x1, y: y1 },
    { x: x2, y: y1 },
    { x: x2, y: y2 },
    { x: x1, y: y2 },
  ];
}
