import type { Pose, ViewBox } from "../../../sim/index.ts";

/** More than any robot of the kits measures from its axle to its farthest corner. */
const wholeRobotMm = 150;

/** Whether nothing of a robot is on the drawing any more: there is no floor to sense, and nothing of the lesson. */
export function leftFloor(at: Pose, floor: ViewBox): boolean {
  return (
    at.xMm < floor.xMm - wholeRobotMm ||
    at.xMm > floor.xMm + floor.widthMm + wholeRobotMm ||
    at.yMm < floor.yMm - wholeRobotMm ||
    at.yMm > floor.yMm + floor.heightMm + wholeRobotMm
  );
}
