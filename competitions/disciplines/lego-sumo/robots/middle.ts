import { sleep } from "@devicescript/core";
import { robot } from "@robonet/kit";

// Drives in arcs, and pushes what stands right in front of it: it follows nobody who goes to the side.
const white = 50;
const near = 200;

await robot.leftEye.read();
await robot.button.waitUntilPressed();
await sleep(5000);
while (true) {
  if ((await robot.leftEye.read()) < near) await robot.drive.drive(120, -20);
  else await robot.drive.drive(120, 70);
  if ((await robot.line.left.read()) > white || (await robot.line.right.read()) > white) {
    await robot.drive.straight(-80);
    await robot.drive.turn(120);
  }
}
