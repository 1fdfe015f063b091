import { invert, type Matrix, multiply, type Point, transformed } from "../../sim/index.ts";
import { areaOf, intersection, type Outlines } from "../drawing/area.ts";
import type { Bounds } from "../drawing/bounds.ts";
import type { Leaf } from "../drawing/leaf.ts";
import { attributesOf, type SvgNode, withAttributes, writeSvg } from "../svg/svg-tree.ts";
import { cornersOf, PaintedArea, paintsOf } from "./painted-area.ts";
import { type Mark, type Tiling, tilingOf } from "./pattern-content.ts";

/** In one document. More of them are finer than anything that a sensor tells apart. */
const mostCopies = 20_000;

/**
 * Writes a path that is painted with a pattern as copies of what is in the pattern, cut by the path: the renderer repeats a
 * pattern in whole pixels, so that after some tiles it stands elsewhere.
 * @param node the leaf's path as it is painted
 * @returns what stands in its place where a part of the floor is drawn; undefined: it has no such pattern
 */
export function patternCopies(
  { matrix }: Pick<Leaf, "matrix">,
  node: SvgNode,
  patterns: ReadonlyMap<string, SvgNode>,
): ((part: Bounds) => string) | undefined {
  const paints = paintsOf(node).map(({ name, paint }) => {
    const id = /^url\(#(.*)\)$/.exec(paint)?.[1];
    const pattern = id === undefined ? undefined : patterns.get(id);
    return { name, tiling: pattern && tilingOf(pattern) };
  });
  if (paints.every(({ tiling }) => tiling === undefined)) return undefined;
  const writers = paints.map(({ name, tiling }) => {
    const copies = tiling && new TilingWriter(new PaintedArea(node, name, matrix), matrix, tiling);
    const plain = writeSvg([withAttributes(node, { [name === "fill" ? "stroke" : "fill"]: "none" })]);
    return (part: Bounds) => copies?.write(part) ?? plain;
  });
  return (part) => writers.map((write) => write(part)).join("");
}

type PlacedMark = Mark & { readonly outlines: Outlines };

class TilingWriter {
  /** From the first tile to the floor, in mm. */
  readonly #axes: Matrix;
  #marks: readonly PlacedMark[] | undefined;

  constructor(
    private readonly area: PaintedArea,
    matrix: Matrix,
    private readonly tiling: Tiling,
  ) {
    this.#axes = multiply(multiply(matrix, tiling.matrix), [1, 0, 0, 1, tiling.x, tiling.y]);
  }

  /** @returns undefined: there are too many copies */
  write(part: Bounds): string | undefined {
    const area = this.area.on(part);
    if (area.length === 0) return "";
    const shifts = this.#shiftsOver(area);
    return shifts && this.#firstMarks.map((mark) => this.#copies(mark, shifts, area)).join("");
  }

  /** How far from the first tile those are that may cover a part of an area, in mm. */
  #shiftsOver(area: Outlines): readonly Point[] | undefined {
    const inverse = invert(this.#axes);
    if (!inverse) return undefined;
    const { width, height } = this.tiling;
    const corners = area.flat().map((point) => transformed(inverse, point));
    const columns = wholes(corners.map(({ x }) => x / width));
    const rows = wholes(corners.map(({ y }) => y / height));
    if ((columns.to - columns.from) * (rows.to - rows.from) > mostCopies) return undefined;
    const [a, b, c, d] = this.#axes;
    const shifts: Point[] = [];
    for (let row = rows.from; row < rows.to; row++)
      for (let column = columns.from; column < columns.to; column++) {
        const [along, across] = [column * width, row * height];
        shifts.push({ x: a * along + c * across, y: b * along + d * across });
      }
    return shifts;
  }

  #copies({ colour, opacity, outlines }: PlacedMark, shifts: readonly Point[], area: Outlines): string {
    const copies = shifts.flatMap((by) =>
      outlines.map((outline) => outline.map(({ x, y }) => ({ x: x + by.x, y: y + by.y }))),
    );
    return this.area.write(intersection(copies, area, "nonzero"), colour, opacity * this.area.opacity);
  }

  /** Cut by the first tile, as nothing of a pattern reaches into the next one. */
  get #firstMarks(): readonly PlacedMark[] {
    const { width, height, marks } = this.tiling;
    const corners = cornersOf({ left: 0, top: 0, right: width, bottom: height });
    const tile = corners.map((corner) => transformed(this.#axes, corner));
    this.#marks ??= marks.map((mark) => {
      const opaque = { "fill-opacity": "1", "stroke-opacity": "1" };
      const node = { ...mark.path, ":@": { ...attributesOf(mark.path), ...opaque } };
      const area = areaOf(
        { node, matrix: multiply(this.#axes, mark.matrix), clips: [] },
        "painted",
        new Map(),
      );
      return { ...mark, outlines: intersection(area, [tile], "nonzero") };
    });
    return this.#marks;
  }
}

function wholes(values: readonly number[]): { from: number; to: number } {
  let [least, most] = [Infinity, -Infinity];
  for (const value of values) [least, most] = [Math.min(least, value), Math.max(most, value)];
  return { from: Math.floor(least), to: Math.ceil(most) };
}
