import { sleep } from "@devicescript/core";
import { robot } from "@robonet/kit";

// Ray by ray from the middle to the edge and back, quickly. Eleven rays go once round and 14 degrees on: those that follow lie
// between the first ones, where a cup was missed.
const white = 50;

await robot.button.waitUntilPressed();
while (true) {
  await robot.drive.drive(320, 0);
  while ((await robot.line.left.read()) < white && (await robot.line.right.read()) < white) await sleep(10);
  await robot.drive.straight(-300);
  await robot.drive.turn(34);
}
