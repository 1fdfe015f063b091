import { distanceToSegment, type Point, type Segment } from "./geometry.ts";
import { nearestOf, SegmentGrid } from "./segment-grid.ts";
import type { WorldElement } from "./world-file.ts";

/** Whether a level ray at a height above the floor can meet something, or passes above it. */
export function isSeen({ topMm }: { readonly topMm?: number | undefined }, heightMm: number): boolean {
  return topMm === undefined || topMm >= heightMm;
}

/** A side of a wall. */
export interface WallSide extends Segment {
  readonly wall: Wall;
}

export type Wall = Pick<WorldElement, "id" | "outlines" | "topMm">;

/** The sides of all walls, and of those that reach up to a height. */
export class Walls {
  readonly sides: readonly WallSide[];
  readonly all: SegmentGrid<WallSide>;
  /** By the height of the ray; a robot has a few sensors, so these are few. */
  readonly #seen = new Map<number, SegmentGrid>();
  readonly #low: boolean;

  constructor(private readonly walls: readonly Wall[]) {
    this.sides = sidesOf(walls);
    this.all = new SegmentGrid(this.sides);
    this.#low = walls.some(({ topMm }) => topMm !== undefined);
  }

  seenFrom(heightMm: number): SegmentGrid {
    if (!this.#low) return this.all;
    let seen = this.#seen.get(heightMm);
    if (!seen) {
      seen = new SegmentGrid(sidesOf(this.walls.filter((wall) => isSeen(wall, heightMm))));
      this.#seen.set(heightMm, seen);
    }
    return seen;
  }
}

function sidesOf(walls: readonly Wall[]): WallSide[] {
  const found: WallSide[] = [];
  for (const wall of walls)
    for (const outline of wall.outlines) {
      const { length } = outline;
      for (let i = 0; i < length; i++)
        found.push({
          a: outline[i]!,
          b: outline[(i + 1) % length]!,
          before: outline[(i + length - 1) % length]!,
          after: outline[(i + 2) % length]!,
          wall,
        });
    }
  return found;
}

/** The sides of something that is not where they say, but that far away. */
export interface Shifted {
  readonly grid: SegmentGrid;
  readonly offset: Point;
}

/** Everything that light and sound do not pass, at one moment. */
export class Solids {
  constructor(
    private readonly walls: SegmentGrid,
    private readonly movers: readonly Shifted[],
    private readonly moving: readonly Segment[],
  ) {}

  /** Distance along a ray of unit direction to the first thing; Infinity: none within `maxMm`. */
  range(x: number, y: number, dirX: number, dirY: number, maxMm: number): number {
    let nearest = this.walls.range(x, y, dirX, dirY, maxMm);
    for (const { grid, offset } of this.movers)
      nearest = Math.min(nearest, grid.range(x - offset.x, y - offset.y, dirX, dirY, maxMm));
    return Math.min(nearest, nearestOf(this.moving, x, y, dirX, dirY, Math.min(nearest, maxMm)));
  }

  /** Visits the sides that come nearer to a point than `reachMm`, where they are now; some come several times. */
  eachNear(at: Point, reachMm: number, visit: (side: Segment) => void): void {
    this.walls.eachNear(at, reachMm, visit);
    for (const { grid, offset } of this.movers)
      grid.eachNear({ x: at.x - offset.x, y: at.y - offset.y }, reachMm, (side) =>
        visit(shifted(side, offset)),
      );
    for (const side of this.moving) if (distanceToSegment(at.x, at.y, side) < reachMm) visit(side);
  }
}

function shifted({ a, b, before, after }: Segment, offset: Point): Segment {
  const moved = ({ x, y }: Point) => ({ x: x + offset.x, y: y + offset.y });
  return {
    a: moved(a),
    b: moved(b),
    ...(before && { before: moved(before) }),
    ...(after && { after: moved(after) }),
  };
}
