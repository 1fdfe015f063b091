import { sleep } from "@devicescript/core";
import { robot } from "@robonet/kit";

// Looks for the other robot all the time, turns quickly towards it, and pushes with all it has.
const white = 50;
const near = 600;

// The sensors wake up before the signal, and are ready when it comes.
await robot.leftEye.read();
await robot.rightEye.read();
await robot.button.waitUntilPressed();
await sleep(5000);
let side = 1;
while (true) {
  if ((await robot.line.left.read()) > white || (await robot.line.right.read()) > white) {
    await robot.drive.drive(-400, 0);
    await sleep(200);
    await robot.drive.drive(0, 300 * side);
    await sleep(350);
    continue;
  }
  const left = await robot.leftEye.read();
  const right = await robot.rightEye.read();
  if (left < near && right < near) await robot.drive.drive(700, 0);
  else if (left < near) {
    side = -1;
    await robot.drive.drive(300, -160);
  } else if (right < near) {
    side = 1;
    await robot.drive.drive(300, 160);
  } else await robot.drive.drive(0, 250 * side);
}
