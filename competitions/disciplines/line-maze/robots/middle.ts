import { robot } from "@robonet/kit";
import { followLine } from "@robonet/runtime";

// Keeps to the left at each corner, in both runs: what it has found out, it does not use.
const nearMm = 110;
const sensorsMm = 70;
/** On a straight line, softly. */
const gains = { proportional: 25, integral: 0, derivative: 1 };
const dark = () => robot.line.darkness(0) + robot.line.darkness(1);

/** What a corner has, seen from the robot: where lines lead on. */
let left = false;
let right = false;
let ahead = false;
let goal = false;

const toCorner = async (speed: number) => {
  const begin = robot.drive.distance();
  const driven = () => robot.drive.distance() - begin;
  let white = 0;
  let leftBefore = 0;
  let rightBefore = 0;
  await followLine(
    robot.drive,
    robot.line,
    speed,
    () => {
      white = dark() < 0.4 ? white + 1 : 0;
      const corner = driven() > nearMm && dark() > 1.18;
      if (!corner) {
        leftBefore += 0.3 * (robot.line.darkness(0) - leftBefore);
        rightBefore += 0.3 * (robot.line.darkness(1) - rightBefore);
      }
      return (driven() > nearMm && white > 1) || corner;
    },
    gains,
  );
  left = right = ahead = goal = false;
  if (white > 1) {
    await robot.drive.stop();
    return;
  }
  const line = driven();
  let leftMost = 0;
  let rightMost = 0;
  await robot.drive.drive(100, 0);
  while (driven() < line + 28) {
    await robot.line.position();
    leftMost = Math.max(leftMost, robot.line.darkness(0));
    rightMost = Math.max(rightMost, robot.line.darkness(1));
  }
  left = leftMost > 0.88 && leftMost - leftBefore > 0.12;
  right = rightMost > 0.88 && rightMost - rightBefore > 0.12;
  ahead = dark() > 0.4;
  while (driven() < line + 45) await robot.line.position();
  goal = dark() > 1.6;
  await robot.drive.straight(line + sensorsMm + 7 - driven());
};

/** Turns nearly there, and then until the line is under the sensors. */
const turn = async (angle: number) => {
  if (angle === 0) return;
  await robot.drive.turn(0.65 * angle);
  const first = angle > 0 ? 1 : 0;
  await robot.drive.drive(0, angle > 0 ? 90 : -90);
  await robot.line.position();
  while (robot.line.darkness(first) < 0.6) await robot.line.position();
  await robot.drive.brake();
};

const turnOf = () => (left ? -90 : ahead ? 0 : right ? 90 : 180);

await robot.line.begin();
while (true) {
  await robot.button.waitUntilPressed();
  goal = false;
  while (!goal) {
    await toCorner(80);
    if (!goal && !(ahead && !left && !right)) await turn(turnOf());
  }
  await robot.drive.stop();
}
