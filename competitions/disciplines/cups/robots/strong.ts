import { sleep } from "@devicescript/core";
import { robot } from "@robonet/kit";

// Star by star from the middle to the edge and back, quickly: no cup stands between two of its rays for long.
const white = 50;

await robot.button.waitUntilPressed();
while (true) {
  await robot.drive.drive(320, 0);
  while ((await robot.line.left.read()) < white && (await robot.line.right.read()) < white) await sleep(10);
  await robot.drive.straight(-300);
  await robot.drive.turn(33);
}
