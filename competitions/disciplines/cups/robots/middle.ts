import { sleep } from "@devicescript/core";
import { robot } from "@robonet/kit";

// Drives straight to the edge, back to the middle, and on in another direction: it sees no cup.
const white = 50;

await robot.button.waitUntilPressed();
while (true) {
  await robot.drive.drive(95, 0);
  while ((await robot.line.left.read()) < white && (await robot.line.right.read()) < white) await sleep(10);
  await robot.drive.straight(-290);
  await robot.drive.turn(75);
}
