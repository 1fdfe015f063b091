import { robot } from "@robonet/kit";
import { followLine } from "@robonet/runtime";

// Explores with a hand at the left, keeps the turns without the dead ends, and drives them in the second run, quickly.
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

/** As a robot turns: -90, 0, 90 or 180. */
const quarters = (angle: number) => {
  const turned = (Math.round(angle / 90) * 90 + 720) % 360;
  return turned === 270 ? -90 : turned;
};

/** Turns nearly there, and then until the line is under the sensors: how far that was tells whether the corner was as it looked. */
const turn = async (angle: number) => {
  if (angle === 0) return 0;
  const begin = robot.drive.angle();
  await robot.drive.turn(0.65 * angle);
  const first = angle > 0 ? 1 : 0;
  await robot.drive.drive(0, angle > 0 ? 90 : -90);
  await robot.line.position();
  while (robot.line.darkness(first) < 0.6) await robot.line.position();
  await robot.drive.brake();
  return quarters(robot.drive.angle() - begin);
};

const turnOf = () => (left ? -90 : ahead ? 0 : right ? 90 : 180);

/** The turns from the start to where it is. */
const turns: number[] = [];
const keep = (turn: number) => {
  turns.push(turn);
  // Into a dead end and back: three turns are one.
  while (turns.length > 2 && turns[turns.length - 2] === 180)
    turns.push(quarters(turns.pop() + turns.pop() + turns.pop()));
};

robot.drive.settings(200, 600, 200, 900);
await robot.line.begin();
await robot.button.waitUntilPressed();
while (true) {
  await toCorner(120);
  if (goal) break;
  if (ahead && !left && !right) continue;
  keep(await turn(turnOf()));
}
await robot.drive.stop();
await robot.button.waitUntilPressed();
let i = 0;
/** A corner was not as it was kept: with a hand at the left it gets there all the same. */
let lost = false;
while (true) {
  await toCorner(130);
  if (goal) break;
  if (ahead && !left && !right) continue;
  lost = lost || i >= turns.length;
  const angle: number = lost ? turnOf() : turns[i];
  lost = (await turn(angle)) !== angle || lost;
  i++;
}
await robot.drive.stop();
