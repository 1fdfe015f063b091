import { sleep } from "@devicescript/core";
import { robot } from "@robonet/kit";

// Drives to and fro between the edges, slowly, and sees nobody.
const white = 50;

await robot.button.waitUntilPressed();
await sleep(5000);
while (true) {
  await robot.drive.drive(120, 0);
  if ((await robot.line.left.read()) > white || (await robot.line.right.read()) > white) {
    await robot.drive.straight(-100);
    await robot.drive.turn(150);
  }
}
