import { sleep } from "@devicescript/core";
import { robot } from "@robonet/kit";

// It attacks straight and with all that its motors can. Where that leads nowhere, it backs off and comes again from the side:
// a heavy robot does not get out of a tangle by turning.
const white = 50;
const near = 650;
const apart = 150;
const touching = 90;

const awayFromEdge = async () => {
  if ((await robot.line.left.read()) < white && (await robot.line.right.read()) < white) return false;
  await robot.drive.drive(-300, 0);
  await sleep(300);
  await robot.drive.drive(0, 250);
  await sleep(400);
  return true;
};

const comeAgain = async (side: number) => {
  await robot.drive.drive(-300, 0);
  await sleep(180);
  await robot.drive.drive(250, -220 * side);
  await sleep(300);
  await robot.drive.drive(300, 100 * side);
  for (let i = 0; i < 30; i++) {
    if (await awayFromEdge()) return;
    await sleep(10);
  }
};

// It stops and turns as hard as its tyres hold: the edge is near.
robot.drive.settings(400, 2500, 250, 2500);
// The sensors wake up before the signal, and are ready when it comes.
await robot.leftEye.read();
await robot.rightEye.read();
await robot.button.waitUntilPressed();
await sleep(5000);
let side = 1;
let tangled = 0;
while (true) {
  const left = await robot.leftEye.read();
  const right = await robot.rightEye.read();
  const seesLeft = left < near;
  const seesRight = right < near;
  // Whoever it sees at a distance it is not tangled with.
  if ((seesLeft && left > apart) || (seesRight && right > apart)) tangled = 0;
  else tangled++;
  if (tangled > 60) {
    tangled = 0;
    side = -side;
    await comeAgain(side);
    continue;
  }
  if (left < touching && right < touching) {
    // The other one is between it and the edge.
    await robot.drive.drive(1000, 0);
    continue;
  }
  if (await awayFromEdge()) continue;
  if (seesLeft && seesRight) await robot.drive.drive(400, 0);
  else if (seesLeft) {
    side = -1;
    await robot.drive.drive(260, -150);
  } else if (seesRight) {
    side = 1;
    await robot.drive.drive(260, 150);
  } else await robot.drive.drive(0, 200 * side);
}
