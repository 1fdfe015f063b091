import { cos, sin } from "../numbers/maths.ts";

/** How the robot stands. Only what feels the earth's pull knows it: nothing rolls or slides because of it. */
export interface Tilt {
  /** Nose up. */
  pitchDeg: number;
  /** Right side down. */
  rollDeg: number;
}

const standardGravity = 9.80665;

/**
 * What an accelerometer in the robot feels, m/s²: its motion, and the floor that holds it up. At rest on a level floor it
 * is 9.81 upward.
 */
export function feltAcceleration(
  { pitchDeg, rollDeg }: Readonly<Tilt>,
  { forwardMs2, rightMs2 }: { readonly forwardMs2: number; readonly rightMs2: number },
): { forward: number; left: number; up: number } {
  const pitch = (pitchDeg * Math.PI) / 180;
  const roll = (rollDeg * Math.PI) / 180;
  return {
    forward: forwardMs2 + standardGravity * sin(pitch),
    left: -rightMs2 + standardGravity * cos(pitch) * sin(roll),
    up: standardGravity * cos(pitch) * cos(roll),
  };
}
