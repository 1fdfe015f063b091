import { sleep } from "@devicescript/core";
import { robot } from "@robonet/kit";

// Drives in arcs, and pushes what stands right in front of it: it follows nobody who goes to the side.
const white = 50;
const near = 200;

await robot.leftEye.read();
await robot.button.waitUntilPressed();
await sleep(5000);
while (true) {
  if ((await robot.leftEye.read()) < near) await robot.drive.drive(180, 0);
  else await robot.drive.drive(120, 70);
  if ((await robot.line.left.read()) > white || (await robot.line.right.read()) > white) {
    // Somebody may hold it meanwhile: `straight` and `turn` would end the program then.
    await robot.drive.drive(-200, 0);
    await sleep(450);
    await robot.drive.drive(0, 180);
    await sleep(700);
  }
}
