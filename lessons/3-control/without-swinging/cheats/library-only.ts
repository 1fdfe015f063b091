import { robot } from "@robonet/kit"
import { goTo } from "@robonet/runtime"

const numbers = await robot.task.numbers()
robot.odometry.start()
await goTo(robot.drive, robot.odometry, 700, numbers[1])
await goTo(robot.drive, robot.odometry, 1800, numbers[1])
