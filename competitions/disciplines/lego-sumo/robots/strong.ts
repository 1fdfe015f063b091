import { sleep } from "@devicescript/core";
import { robot } from "@robonet/kit";

// Two that push head to head are equal: it goes round the other robot, and pushes from the side.
const white = 50;
const near = 650;

const awayFromEdge = async () => {
  if ((await robot.line.left.read()) < white && (await robot.line.right.read()) < white) return false;
  await robot.drive.drive(-350, 0);
  await sleep(350);
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
  await awayFromEdge();
  const right = await robot.rightEye.read();
  await awayFromEdge();
  if (left < near && right < near) {
    await robot.drive.drive(400, 0);
    pushes = left < 60 || right < 60 ? pushes + 1 : 0;
    if (pushes > 30) {
      // It does not give way: from another side, then.
      await robot.drive.drive(-350, 0);
      await sleep(250);
      await roundIt();
      pushes = 0;
    }
  } else if (left < near) {
    side = -1;
    await robot.drive.drive(100, -150);
  } else if (right < near) {
    side = 1;
    await robot.drive.drive(100, 150);
  } else await robot.drive.drive(0, 200 * side);
}
