import { hypot } from "../numbers/maths.ts";
import type { Pose } from "../world/robot-body.ts";

/** How far a robot has come: length of its way in mm, turns in degrees, right positive. */
export interface WayTotals {
  readonly mm: number;
  readonly turnedDeg: number;
  /** Turns to the left count as those to the right. */
  readonly turnedAnywayDeg: number;
}

/** Adds up a way pose by pose. */
export class Way {
  #mm = 0;
  #turnedDeg = 0;
  #turnedAnywayDeg = 0;
  #last: Pose | undefined;

  add(pose: Pose): void {
    const last = this.#last;
    this.#last = pose;
    if (!last) return;
    const turn = shortestTurnDeg(last.headingDeg, pose.headingDeg);
    this.#mm += distanceMm(last, pose);
    this.#turnedDeg += turn;
    this.#turnedAnywayDeg += Math.abs(turn);
  }

  /** A hand put the robot elsewhere: that is no way of its own. */
  lift(from: Pose, to: Pose): void {
    this.add(from);
    this.#last = to;
  }

  get totals(): WayTotals {
    return { mm: this.#mm, turnedDeg: this.#turnedDeg, turnedAnywayDeg: this.#turnedAnywayDeg };
  }
}

export function distanceMm(a: Pose, b: Pose): number {
  return hypot(b.xMm - a.xMm, b.yMm - a.yMm);
}

/** The turn from one heading to another, −180 to 180. */
export function shortestTurnDeg(from: number, to: number): number {
  return ((((to - from + 180) % 360) + 360) % 360) - 180;
}
