import { sleep } from "@devicescript/core";
import { robot } from "@robonet/kit";

// Steers to where there is more room, and backs off when it is held.
await robot.button.waitUntilPressed();
await sleep(5000);
while (true) {
  const left = await robot.leftEye.read();
  const right = await robot.rightEye.read();
  if (robot.drive.stalled()) {
    await robot.drive.drive(-200, left < right ? -60 : 60);
    await sleep(700);
  } else await robot.drive.drive(300, left < right ? 40 : -40);
}
