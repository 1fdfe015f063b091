import { sleep } from "@devicescript/core";
import { robot } from "@robonet/kit";

// Drives straight on until a wall is near, and then turns away from it, on the spot.
await robot.button.waitUntilPressed();
await sleep(5000);
while (true) {
  await robot.drive.drive(150, 0);
  const left = await robot.leftEye.read();
  const right = await robot.rightEye.read();
  if (left < 250 || right < 250) await robot.drive.turn(left < right ? 40 : -40);
}
