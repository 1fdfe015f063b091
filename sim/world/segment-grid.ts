import { distanceToSegment, type Point, rayToSegment, type Segment } from "./geometry.ts";

/** So few are looked through one by one in less time. */
const fewSegments = 48;
/** A segment on the border of two cells is in both. */
const borderMm = 0.01;
/** Edges of cells: for usual sides of walls, and for ones so long that they would be in hundreds of those. */
const fineMm = 200;
const coarseMm = 3200;
const longMm = 2000;

/** Fixed segments that are found by place: a world may have hundreds of thousands of walls' sides. */
export class SegmentGrid<Each extends Segment = Segment> {
  readonly #levels: readonly CellGrid<Each>[];

  constructor(private readonly segments: readonly Each[]) {
    if (this.#few) {
      this.#levels = [];
      return;
    }
    const long = segments.filter(isLong);
    const short = long.length === 0 ? segments : segments.filter((segment) => !isLong(segment));
    this.#levels = [
      ...(short.length > 0 ? [new CellGrid(short, fineMm)] : []),
      ...(long.length > 0 ? [new CellGrid(long, coarseMm)] : []),
    ];
  }

  /** Whether one is nearer to a point than `reachMm`. */
  isNear({ x, y }: Point, reachMm: number): boolean {
    const near = (segment: Each) => distanceToSegment(x, y, segment) < reachMm;
    if (this.#few) return this.segments.some(near);
    return this.#levels.some((level) => level.some({ x, y }, reachMm, near));
  }

  /** How far the nearest is from a point, at most `mostMm`. */
  distance({ x, y }: Point, mostMm: number): number {
    let nearest = mostMm;
    const look = (segment: Each) => {
      nearest = Math.min(nearest, distanceToSegment(x, y, segment));
      return false;
    };
    if (this.#few) this.segments.forEach(look);
    else for (const level of this.#levels) level.some({ x, y }, mostMm, look);
    return nearest;
  }

  /** Those nearer to a point than `reachMm`; one that is in several cells comes several times. */
  eachNear({ x, y }: Point, reachMm: number, visit: (segment: Each) => void): void {
    const look = (segment: Each) => {
      if (distanceToSegment(x, y, segment) < reachMm) visit(segment);
      return false;
    };
    if (this.#few) this.segments.forEach(look);
    else for (const level of this.#levels) level.some({ x, y }, reachMm, look);
  }

  /** Distance along a ray of unit direction to the first of them; Infinity: none within `maxMm`. */
  range(x: number, y: number, dirX: number, dirY: number, maxMm: number): number {
    if (this.#few) return nearestOf(this.segments, x, y, dirX, dirY, maxMm);
    let nearest = Infinity;
    for (const level of this.#levels)
      nearest = Math.min(nearest, level.range(x, y, dirX, dirY, Math.min(maxMm, nearest)));
    return nearest;
  }

  get #few(): boolean {
    return this.segments.length <= fewSegments;
  }
}

/** Segments by the square cells that they pass through. */
class CellGrid<Each extends Segment> {
  readonly #cells = new Map<number, Each[]>();

  constructor(
    segments: readonly Each[],
    private readonly cellMm: number,
  ) {
    for (const segment of segments) this.#add(segment);
  }

  /** Looks through the cells around a point until a segment is right. */
  some({ x, y }: Point, reachMm: number, isRight: (segment: Each) => boolean): boolean {
    const toColumn = this.#cellAt(x + reachMm);
    const toRow = this.#cellAt(y + reachMm);
    for (let row = this.#cellAt(y - reachMm); row <= toRow; row++)
      for (let column = this.#cellAt(x - reachMm); column <= toColumn; column++)
        if (this.#cells.get(keyOf(column, row))?.some(isRight)) return true;
    return false;
  }

  range(x: number, y: number, dirX: number, dirY: number, maxMm: number): number {
    const { cellMm } = this;
    let column = this.#cellAt(x);
    let row = this.#cellAt(y);
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

  /** In each row, the columns between the places where the segment comes into the row and leaves it. */
  #add(segment: Each): void {
    const turned = segment.a.y > segment.b.y;
    const upper = turned ? segment.b : segment.a;
    const lower = turned ? segment.a : segment.b;
    const perY = lower.y > upper.y ? (lower.x - upper.x) / (lower.y - upper.y) : 0;
    const toRow = this.#cellAt(lower.y + borderMm);
    for (let row = this.#cellAt(upper.y - borderMm); row <= toRow; row++) {
      const from = Math.max(upper.y, row * this.cellMm - borderMm);
      const to = Math.min(lower.y, (row + 1) * this.cellMm + borderMm);
      const slopes = lower.y - upper.y > borderMm;
      const p = slopes ? upper.x + perY * (from - upper.y) : upper.x;
      const q = slopes ? upper.x + perY * (to - upper.y) : lower.x;
      const toColumn = this.#cellAt(Math.max(p, q) + borderMm);
      for (let column = this.#cellAt(Math.min(p, q) - borderMm); column <= toColumn; column++) {
        const key = keyOf(column, row);
        const cell = this.#cells.get(key);
        if (cell) cell.push(segment);
        else this.#cells.set(key, [segment]);
      }
    }
  }

  #cellAt(mm: number): number {
    return Math.floor(mm / this.cellMm);
  }
}

function isLong({ a, b }: Segment): boolean {
  return Math.max(Math.abs(a.x - b.x), Math.abs(a.y - b.y)) > longMm;
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

/** Cells of two places are mixed up only when they are 13 km apart. */
function keyOf(column: number, row: number): number {
  return (row & 0xffff) * 0x10000 + (column & 0xffff);
}
