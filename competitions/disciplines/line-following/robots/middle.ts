import { robot } from "@robonet/kit";

// Turns towards the line: it always knows only on which side the line is.
await robot.button.waitUntilPressed();
while (true) {
  if ((await robot.line.position()) > 0) await robot.drive.drive(100, 60);
  else await robot.drive.drive(100, -60);
}
