import { distanceToSegment, type Point, rayToSegment, type Segment } from "./geometry.ts";

const cellMm = 200;
/** So few are looked through one by one in less time. */
const fewSegments = 48;
/** A segment on the border of two cells is in both. */
const borderMm = 0.01;

/** Fixed segments that are found by place: a world may have tens of thousands of walls' sides. */
export class SegmentGrid {
  readonly #cells = new Map<number, Segment[]>();

  constructor(private readonly segments: readonly Segment[]) {
    if (this.#few) return;
    for (const segment of segments) {
      const { a, b } = segment;
      const toColumn = cellAt(Math.max(a.x, b.x) + borderMm);
      const toRow = cellAt(Math.max(a.y, b.y) + borderMm);
      for (let row = cellAt(Math.min(a.y, b.y) - borderMm); row <= toRow; row++)
        for (let column = cellAt(Math.min(a.x, b.x) - borderMm); column <= toColumn; column++) {
          const key = keyOf(column, row);
          const cell = this.#cells.get(key);
          if (cell) cell.push(segment);
          else this.#cells.set(key, [segment]);
        }
    }
  }

  /** Whether one is nearer to a point than `reachMm`. */
  isNear({ x, y }: Point, reachMm: number): boolean {
    if (this.#few) return this.segments.some((segment) => distanceToSegment(x, y, segment) < reachMm);
    const toColumn = cellAt(x + reachMm);
    const toRow = cellAt(y + reachMm);
    for (let row = cellAt(y - reachMm); row <= toRow; row++)
      for (let column = cellAt(x - reachMm); column <= toColumn; column++) {
        const cell = this.#cells.get(keyOf(column, row));
        if (cell?.some((segment) => distanceToSegment(x, y, segment) < reachMm)) return true;
      }
    return false;
  }

  /** Distance along a ray of unit direction to the first of them; `maxMm` or more: none within. */
  range(x: number, y: number, dirX: number, dirY: number, maxMm: number): number {
    if (this.#few) return nearestOf(this.segments, x, y, dirX, dirY, maxMm);
    let column = cellAt(x);
    let row = cellAt(y);
    const [stepX, stepY] = [Math.sign(dirX), Math.sign(dirY)];
    const perColumn = cellMm / Math.abs(dirX);
    const perRow = cellMm / Math.abs(dirY);
    // How far along the ray the next column and the next row begin.
    let nextColumn = stepX === 0 ? Infinity : ((column + (stepX > 0 ? 1 : 0)) * cellMm - x) / dirX;
    let nextRow = stepY === 0 ? Infinity : ((row + (stepY > 0 ? 1 : 0)) * cellMm - y) / dirY;
    let nearest = Infinity;
    for (let entered = 0; entered <= Math.min(maxMm, nearest); ) {
      const cell = this.#cells.get(keyOf(column, row));
      if (cell) nearest = Math.min(nearest, nearestOf(cell, x, y, dirX, dirY, maxMm));
      if (nextColumn < nextRow) {
        entered = nextColumn;
        nextColumn += perColumn;
        column += stepX;
      } else {
        entered = nextRow;
        nextRow += perRow;
        row += stepY;
      }
    }
    return nearest;
  }

  get #few(): boolean {
    return this.segments.length <= fewSegments;
  }
}

/** Distance along a ray to the first of some segments within `maxMm`; Infinity: none. */
export function nearestOf(
  segments: readonly Segment[],
  x: number,
  y: number,
  dirX: number,
  dirY: number,
  maxMm: number,
): number {
  let nearest = Number.POSITIVE_INFINITY;
  for (const segment of segments) {
    const range = rayToSegment(x, y, dirX, dirY, segment);
    if (range <= maxMm && range < nearest) nearest = range;
  }
  return nearest;
}

function cellAt(mm: number): number {
  return Math.floor(mm / cellMm);
}

/** Cells of two places are mixed up only when they are 13 km apart. */
function keyOf(column: number, row: number): number {
  return (row & 0xffff) * 0x10000 + (column & 0xffff);
}
