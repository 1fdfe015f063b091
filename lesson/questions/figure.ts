import { shortestTurnDeg } from "../../sim/index.ts";
import type { Leg } from "./legs.ts";

/** A closed figure as a robot drives it: its sides in order, and the turn after each. */
export interface Figure {
  readonly sidesMm: readonly number[];
  /** After side 1, side 2, …; the last one, back into the first direction, leaves no trace and is not asked. */
  readonly turnsDeg: readonly number[];
  /** What a side may be longer or shorter. */
  readonly sideToleranceMm: number;
  readonly turnToleranceDeg: number;
}

/** The first thing in which a way differs from a figure; sides are counted from 1. */
export type Difference =
  /** A side is longer or shorter. */
  | { readonly what: "side"; readonly number: number; readonly mm: number; readonly wantedMm: number }
  /** After this side the way turns by another angle; away from the hand of the first turn it is negative. */
  | { readonly what: "turn"; readonly number: number; readonly deg: number }
  /** The way ends after this side; 0: there is no way. */
  | { readonly what: "ends"; readonly number: number };

/** How a way followed a figure. */
export interface Followed {
  /** To which side it turned first; undefined: it never turned. */
  readonly hand?: "right" | "left";
  /** Where the first side leads, in the world's degrees. */
  readonly directionDeg?: number;
  /** Left out: it followed the figure all round. */
  readonly difference?: Difference;
  /** How many sides it had in order. */
  readonly sides: number;
}

/** A regular figure: a square has four sides and turns of 90 degrees. */
export function regularFigure(
  sides: number,
  sideMm: number,
  tolerance: Pick<Figure, "sideToleranceMm" | "turnToleranceDeg">,
): Figure {
  return {
    sidesMm: Array.from({ length: sides }, () => sideMm),
    turnsDeg: Array.from({ length: sides - 1 }, () => 360 / sides),
    ...tolerance,
  };
}

/** Compares the first legs of a way with a figure, side by side in their order, turning to either hand. */
export function follow(legs: readonly Leg[], figure: Figure): Followed {
  const { sidesMm, turnsDeg, sideToleranceMm, turnToleranceDeg } = figure;
  const turned = legs[1]?.turnDeg;
  const hand = turned === undefined ? undefined : turned < 0 ? "left" : "right";
  const known: Pick<Followed, "hand" | "directionDeg"> = {
    ...(hand && { hand }),
    ...(legs[0] && { directionDeg: legs[0].directionDeg }),
  };
  for (const [i, wantedMm] of sidesMm.entries()) {
    const leg = legs[i];
    const ends = { ...known, sides: i };
    if (!leg) return { ...ends, difference: { what: "ends", number: i } };
    if (i > 0) {
      const deg = hand === "left" ? -leg.turnDeg : leg.turnDeg;
      if (Math.abs(shortestTurnDeg(turnsDeg[i - 1]!, deg)) > turnToleranceDeg)
        return { ...ends, difference: { what: "turn", number: i, deg } };
    }
    if (Math.abs(leg.lengthMm - wantedMm) > sideToleranceMm)
      return { ...ends, difference: { what: "side", number: i + 1, mm: leg.lengthMm, wantedMm } };
  }
  return { ...known, sides: sidesMm.length };
}

/** Whether a figure lies on another that begins in the same corner: on the same side, turning to the same hand. */
export function liesOn(figure: Followed, other: Followed, toleranceDeg: number): boolean {
  const apart = shortestTurnDeg(other.directionDeg ?? 0, figure.directionDeg ?? 0);
  return figure.hand === other.hand && Math.abs(apart) <= toleranceDeg;
}
