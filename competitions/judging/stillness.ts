import { distanceMm, type Pose, shortestTurnDeg } from "../../sim/index.ts";

/** What counts as standing: tyres give a little, and a robot that holds its place trembles. */
const withinMm = 10;
const withinDeg = 10;

/** Since when a robot has stood. */
export class Stillness {
  #pose: Pose | undefined;
  #sinceUs = 0;

  /** Takes the robot's pose at a moment. @returns for how many virtual µs it has stood there */
  standsForUs(pose: Pose, timeUs: number): number {
    if (!this.#pose || hasMoved(this.#pose, pose, withinMm, withinDeg)) {
      this.#pose = pose;
      this.#sinceUs = timeUs;
    }
    return timeUs - this.#sinceUs;
  }
}

/** Whether a robot is elsewhere, or looks elsewhere. */
export function hasMoved(from: Pose, to: Pose, mm: number, deg: number): boolean {
  return distanceMm(from, to) > mm || Math.abs(shortestTurnDeg(from.headingDeg, to.headingDeg)) > deg;
}
