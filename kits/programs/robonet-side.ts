import { robot } from "@robonet/kit";

// Keeps 150 mm from a wall at its right, round corners too, until the button is pressed.
while (!robot.button.pressed()) {
  const ahead = await robot.distance.read();
  const side = await robot.side.read();
  if (ahead < 200) await robot.drive.drive(0, -90);
  else if (side > 300) await robot.drive.drive(120, 40);
  else await robot.drive.drive(150, side - 150);
}
await robot.drive.stop();
