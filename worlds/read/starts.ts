import { Problem } from "../../messages/index.ts";
import { atan2, centre, type Matrix, type Point, type StartPlace, type ViewBox } from "../../sim/index.ts";
import { type Bounds, boundsOf } from "../drawing/bounds.ts";
import type { Leaf, SimplifiedDrawing } from "../drawing/leaf.ts";
import type { SourceElement } from "../drawing/source-element.ts";
import { attribute } from "../svg/svg-tree.ts";

/**
 * Where the drawing has robots begin. A group that was placed by its transform is where its origin is; a marker that was
 * just drawn somewhere is at its own middle. Its x axis is where the robot looks.
 * @throws Problem when there is none, it is hidden, or outside the floor
 */
export function readStarts(
  drawing: SimplifiedDrawing,
  sources: readonly SourceElement[],
  floor: ViewBox,
  file: string,
): readonly StartPlace[] {
  if (sources.length === 0) throw new Problem("world.noStart", {}, { file });
  return sources.map((source) => {
    const id = source.id ?? "";
    const marks = drawing.leaves.filter((leaf) => isIn(leaf.source, source));
    const matrix = drawing.axes.get(source.key) ?? marks[0]?.matrix;
    if (!matrix) throw new Problem("world.hiddenStart", { id }, { file });
    const { x, y } = placeOf(matrix, marks, drawing.axes.has(source.key));
    const headingDeg = (atan2(matrix[1], matrix[0]) * 180) / Math.PI;
    const inside =
      x >= floor.xMm && y >= floor.yMm && x <= floor.xMm + floor.widthMm && y <= floor.yMm + floor.heightMm;
    if (![x, y, headingDeg].every(Number.isFinite) || !inside) {
      const at = `${Math.round(x)}, ${Math.round(y)}`;
      const size = `${Math.round(floor.widthMm)} × ${Math.round(floor.heightMm)}`;
      throw new Problem("world.startOutside", { at, size }, { file });
    }
    return { id, xMm: x, yMm: y, headingDeg, variations: source.variations };
  });
}

function placeOf(matrix: Matrix, marks: readonly Leaf[], isGroup: boolean): Point {
  const origin = { x: matrix[4], y: matrix[5] };
  const bounds = marks.map(boundsOf).filter(({ left, right }) => left <= right);
  if (bounds.length === 0) return origin;
  const around: Bounds = {
    left: Math.min(...bounds.map(({ left }) => left)),
    top: Math.min(...bounds.map(({ top }) => top)),
    right: Math.max(...bounds.map(({ right }) => right)),
    bottom: Math.max(...bounds.map(({ bottom }) => bottom)),
  };
  const holds =
    origin.x >= around.left &&
    origin.x <= around.right &&
    origin.y >= around.top &&
    origin.y <= around.bottom;
  if (isGroup && holds) return origin;
  return { x: (around.left + around.right) / 2, y: (around.top + around.bottom) / 2 };
}

/** Where an element stays when a seed only turns it: a shape's middle, a group's origin. */
export function pivotOf(source: SourceElement, drawing: SimplifiedDrawing): Point {
  const matrix = drawing.axes.get(source.key);
  if (matrix) return { x: matrix[4], y: matrix[5] };
  const leaf = drawing.leaves.find((each) => each.source === source);
  if (!leaf) return { x: 0, y: 0 };
  const { left, top, right, bottom } = boundsOf({
    ...leaf,
    node: { ...leaf.node, ":@": { d: attribute(leaf.node, "d") ?? "", stroke: "none" } },
  });
  return centre([
    { x: left, y: top },
    { x: right, y: bottom },
  ]);
}

function isIn(source: SourceElement, ancestor: SourceElement): boolean {
  for (let each: SourceElement | undefined = source; each; each = each.parent)
    if (each === ancestor) return true;
  return false;
}
