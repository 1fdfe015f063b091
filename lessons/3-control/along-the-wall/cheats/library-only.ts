import { robot } from "@robonet/kit"
import { followWall } from "@robonet/runtime"

await followWall(robot.drive, robot.side, 150, 120, "right", () => false)
