import { sleep } from "@devicescript/core";
import { robot } from "@robonet/kit";

// Drives to the edge, turns round and comes back, slowly: what stands beside its way stays where it is.
const white = 50;

await robot.button.waitUntilPressed();
while (true) {
  await robot.drive.drive(40, 0);
  while ((await robot.line.left.read()) < white && (await robot.line.right.read()) < white) await sleep(10);
  await robot.drive.straight(-60);
  await robot.drive.turn(180);
}
