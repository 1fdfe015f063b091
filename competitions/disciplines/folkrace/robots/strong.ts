import { sleep } from "@devicescript/core";
import { robot } from "@robonet/kit";

// Steers to where there is more room, the harder the less room there is, and slows down before what is near.
const far = 1200;

const backOff = async (side: number) => {
  await robot.drive.drive(-350, 60 * side);
  await sleep(500);
};

// The sensors wake up before the signal, and are ready when it comes.
await robot.leftEye.read();
await robot.rightEye.read();
await robot.button.waitUntilPressed();
await sleep(5000);
while (true) {
  const left = Math.min(await robot.leftEye.read(), far);
  const right = Math.min(await robot.rightEye.read(), far);
  const near = Math.min(left, right);
  if (robot.drive.stalled() || near < 70) await backOff(left < right ? -1 : 1);
  else await robot.drive.drive(near < 350 ? 280 : 500, 0.08 * (right - left));
}
