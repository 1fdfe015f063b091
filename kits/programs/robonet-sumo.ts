import { sleep } from "@devicescript/core";
import { robot } from "@robonet/kit";

// Mini sumo: waits for its button and then 5 s, looks for the other robot, pushes it, and stays on the ring.
const white = 50;
const near = 500;

await robot.button.waitUntilPressed();
await sleep(5000);
while (true) {
  const left = await robot.leftEye.read();
  const right = await robot.rightEye.read();
  const onEdge = async () =>
    (await robot.line.left.read()) > white || (await robot.line.right.read()) > white;
  if (await onEdge()) {
    await robot.drive.drive(-300, 0);
    await sleep(300);
    await robot.drive.drive(0, 200);
    await sleep(500);
  } else if (left < near && right < near) await robot.drive.drive(500, 0);
  else if (left < near) await robot.drive.drive(200, -120);
  else if (right < near) await robot.drive.drive(200, 120);
  else await robot.drive.drive(150, 60);
}
