import { robot } from "@robonet/kit"
import { goTo, turnTo } from "@robonet/runtime"

const [x1, y1, x2, y2, x3, y3] = await robot.task.numbers()
robot.odometry.start()
robot.drive.settings(250)
await goTo(robot.drive, robot.odometry, x1, y1)
await robot.sound.beep(100)
await robot.sound.beep(100)
await goTo(robot.drive, robot.odometry, x2, y2)
await robot.sound.beep(100)
await goTo(robot.drive, robot.odometry, x3, y3)
await robot.sound.beep(100)
await goTo(robot.drive, robot.odometry, 0, 0)
await turnTo(robot.drive, robot.odometry, 0)
console.log("home", robot.odometry.x, robot.odometry.y)
