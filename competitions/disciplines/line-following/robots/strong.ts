import { robot } from "@robonet/kit";
import { followLine } from "@robonet/runtime";

// Steers against the error and against its change.
await robot.button.waitUntilPressed();
await followLine(robot.drive, robot.line, 150, () => false);
