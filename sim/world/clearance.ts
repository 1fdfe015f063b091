import type { Point } from "./geometry.ts";
import type { SegmentGrid } from "./segment-grid.ts";

/** A look sees so much farther than it must: so far its answer may hold. */
const lookAheadMm = 50;
/** More than the rounding of a distance. */
const roundingMm = 1e-6;

/**
 * Whether a point that moves is near a fixed segment, asked in each step. One look tells how far the point may go before
 * the answer can change; until then none is looked for.
 */
export class Clearance {
  #at: Point = { x: 0, y: 0 };
  /** How far from there the answer holds, in mm; 0: it must be looked. */
  #holdsMm = 0;
  #near = false;

  constructor(
    private readonly segments: Pick<SegmentGrid, "distance">,
    private readonly reachMm: number,
  ) {}

  /** Whether a segment is nearer than the reach. */
  isNear(point: Point): boolean {
    const [dx, dy] = [point.x - this.#at.x, point.y - this.#at.y];
    if (dx * dx + dy * dy < this.#holdsMm * this.#holdsMm) return this.#near;
    const distanceMm = this.segments.distance(point, this.reachMm + lookAheadMm);
    this.#at = point;
    this.#near = distanceMm < this.reachMm;
    this.#holdsMm = Math.max(0, Math.abs(distanceMm - this.reachMm) - roundingMm);
    return this.#near;
  }
}
