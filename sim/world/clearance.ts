import type { Point } from "./geometry.ts";
import type { SegmentGrid } from "./segment-grid.ts";

/** A look sees so much farther than it must: so far its answer may hold. */
const lookAheadMm = 50;
/** More than the rounding of a distance. */
const roundingMm = 1e-6;

/**
 * Whether a point that moves is near a fixed segment, asked in each step. One look tells how far the point may go before
 * one can be near; until then none is looked for.
 */
export class Clearance {
  #at: Point = { x: 0, y: 0 };
  /** From there, in mm; 0: it must be looked. */
  #freeMm = 0;

  constructor(
    private readonly segments: Pick<SegmentGrid, "distance">,
    private readonly reachMm: number,
  ) {}

  /** Whether a segment is nearer than the reach. */
  isNear(point: Point): boolean {
    const [dx, dy] = [point.x - this.#at.x, point.y - this.#at.y];
    if (dx * dx + dy * dy < this.#freeMm * this.#freeMm) return false;
    const distanceMm = this.segments.distance(point, this.reachMm + lookAheadMm);
    this.#at = point;
    this.#freeMm = Math.max(0, distanceMm - this.reachMm - roundingMm);
    return distanceMm < this.reachMm;
  }
}
