import { robot } from "@robonet/kit"
import { goTo } from "@robonet/runtime"

const numbers = await robot.task.numbers()
robot.odometry.start()
for (let i = 0; i < 3; i = i + 1) {
    await goTo(robot.drive, robot.odometry, numbers[i], numbers[i + 1])
    await robot.sound.beep(200)
}
await goTo(robot.drive, robot.odometry, 0, 0)
