import type { Pose } from "../../../sim/index.ts";
import type { Scene } from "../simulate/run-messages.ts";

/** What the camera of a show looks at: the whole floor, all robots, or the team of an index. */
export type CameraTarget = "floor" | "robots" | number;

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** So much is seen round the middles of robots, mm. */
const roundMm = 220;
/** As large a share of the way to where it wants to be the camera goes in a second. */
const pace = 4;

/**
 * The part of the floor that a camera wants to see, with the floor's own shape, so that nothing is stretched.
 * @param poses of the robots, in the teams' order
 */
export function wantedBox(target: CameraTarget, poses: readonly Pose[], floor: Scene["viewBox"]): Box {
  const whole = { x: floor.xMm, y: floor.yMm, width: floor.widthMm, height: floor.heightMm };
  const seen = target === "floor" ? [] : target === "robots" ? poses : poses.slice(target, target + 1);
  if (seen.length === 0) return whole;
  const [xs, ys] = [seen.map(({ xMm }) => xMm), seen.map(({ yMm }) => yMm)];
  const [left, top] = [Math.min(...xs) - roundMm, Math.min(...ys) - roundMm];
  const [right, bottom] = [Math.max(...xs) + roundMm, Math.max(...ys) + roundMm];
  const share = Math.max((right - left) / whole.width, (bottom - top) / whole.height);
  if (share >= 1) return whole;
  const [width, height] = [whole.width * share, whole.height * share];
  return { x: (left + right - width) / 2, y: (top + bottom - height) / 2, width, height };
}

/** Goes along, softly: who watches must not get dizzy. */
export class Camera {
  #box: Box | undefined;

  /**
   * @param passedMs of the wall's time since the last picture; 0: it is there at once
   * @returns what is to be seen now
   */
  follow(wanted: Box, passedMs: number): Box {
    const from = this.#box;
    if (!from || passedMs <= 0) {
      this.#box = wanted;
      return wanted;
    }
    const share = 1 - Math.exp((-pace * passedMs) / 1000);
    const between = (key: keyof Box) => from[key] + (wanted[key] - from[key]) * share;
    this.#box = { x: between("x"), y: between("y"), width: between("width"), height: between("height") };
    return this.#box;
  }
}
