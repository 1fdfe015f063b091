import { sleep } from "@devicescript/core";
import { robot } from "@robonet/kit";

// Drives in arcs until it sees the other robot, and pushes it.
const white = 50;
const near = 350;

// The sensors wake up before the signal, and are ready when it comes.
await robot.leftEye.read();
await robot.rightEye.read();
await robot.button.waitUntilPressed();
await sleep(5000);
while (true) {
  if ((await robot.line.left.read()) > white || (await robot.line.right.read()) > white) {
    await robot.drive.drive(-300, 0);
    await sleep(300);
    await robot.drive.drive(0, 200);
    await sleep(500);
    continue;
  }
  const left = await robot.leftEye.read();
  const right = await robot.rightEye.read();
  if (left < near && right < near) await robot.drive.drive(350, 0);
  else if (left < near) await robot.drive.drive(150, -90);
  else if (right < near) await robot.drive.drive(150, 90);
  else await robot.drive.drive(120, 60);
}
