import { robot } from "@robonet/kit";
import { followLine } from "@robonet/runtime";

// Follows the line to its end, and turns there until it sees a line again: it notices no branch.
const dark = () => robot.line.darkness(0) + robot.line.darkness(1);
let black = 0;

const toEnd = async () => {
  await followLine(robot.drive, robot.line, 100, () => {
    black = dark() > 1.6 ? black + 1 : 0;
    return black > 20 || dark() < 0.4;
  });
};

await robot.line.begin();
while (true) {
  await robot.button.waitUntilPressed();
  await toEnd();
  while (black <= 20) {
    await robot.drive.straight(70);
    await robot.drive.turn(60);
    await robot.drive.drive(0, 90);
    while (dark() < 0.8) await robot.line.position();
    await toEnd();
  }
  await robot.drive.stop();
}
