import { sleep } from "@devicescript/core";
import { robot } from "@robonet/kit";

// Two that push head to head are equal: it goes round the other robot, and pushes from the side.
const white = 50;
const near = 650;
const touching = 60;

const awayFromEdge = async () => {
  if ((await robot.line.left.read()) < white && (await robot.line.right.read()) < white) return false;
  await robot.drive.drive(-300, 0);
  await sleep(250);
  await robot.drive.drive(0, 250);
  await sleep(300);
  return true;
};

const roundIt = async () => {
  await robot.drive.drive(220, -200);
  await sleep(350);
  await robot.drive.drive(300, 60);
  for (let i = 0; i < 35; i++) {
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
if ((await robot.leftEye.read()) < 300 && (await robot.rightEye.read()) < 300) await roundIt();
let pushes = 0;
while (true) {
  const left = await robot.leftEye.read();
  const right = await robot.rightEye.read();
  if (left < touching && right < touching) {
    // The other one is between it and the edge: all that the motors can.
    await robot.drive.drive(1000, 0);
    pushes++;
    if (pushes > 40) {
      // It does not give way: from another side, then.
      await robot.drive.drive(-300, 0);
      await sleep(250);
      await roundIt();
      pushes = 0;
    }
    continue;
  }
  pushes = 0;
  if (await awayFromEdge()) continue;
  if (left < near && right < near) await robot.drive.drive(350, 0);
  else if (left < near) {
    side = -1;
    await robot.drive.drive(260, -150);
  } else if (right < near) {
    side = 1;
    await robot.drive.drive(260, 150);
  } else await robot.drive.drive(0, 200 * side);
}
