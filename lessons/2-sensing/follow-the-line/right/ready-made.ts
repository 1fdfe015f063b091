import { robot } from "@robonet/kit"
import { followLine, StopWatch } from "@robonet/runtime"

const watch = new StopWatch()
await followLine(robot.drive, robot.line, 120, () => watch.time() > 17000)
await robot.drive.stop()
