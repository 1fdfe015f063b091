import type { RangeBy } from "../../../drivers/abilities.ts";
import { beamHalfAngleDeg } from "../../../sim/index.ts";

/** How wide a sensor's beam is at a distance: what faces it there is sensed. */
export interface BeamWidth {
  readonly mm: number;
  readonly halfAngleDeg: number;
}

/** A sonar's lobe is drawn in so many pieces. */
const pieces = 16;

/** The beam of a sensor from itself to where nothing more is sensed: a cone of rays, or a sonar's lobe, which narrows. */
export function beamEdge(by: RangeBy, maxMm: number): readonly BeamWidth[] {
  const { sonar } = by;
  if (!sonar) return [0, maxMm].map((mm) => ({ mm, halfAngleDeg: by.fieldOfViewDeg / 2 }));
  return Array.from({ length: pieces + 1 }, (_, i) => {
    // Where a sensor is, no sound has spread yet: the lobe begins as it is a step away.
    const mm = (i * maxMm) / pieces;
    return { mm, halfAngleDeg: beamHalfAngleDeg(sonar, Math.max(mm, maxMm / pieces)) };
  });
}
