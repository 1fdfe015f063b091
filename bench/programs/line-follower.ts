// Follows the line with a PID controller.
import { robot } from "@robonet/kit"
import { followLine } from "@robonet/runtime"

await followLine(robot.drive, robot.line, 250, () => false)
