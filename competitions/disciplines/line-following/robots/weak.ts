import { robot } from "@robonet/kit";

// Turns towards the line, slowly: it always knows only on which side the line is.
await robot.button.waitUntilPressed();
while (true) {
  if ((await robot.line.position()) > 0) await robot.drive.drive(60, 40);
  else await robot.drive.drive(60, -40);
}
