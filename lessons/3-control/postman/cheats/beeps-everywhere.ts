import { robot } from "@robonet/kit"
import { every, goTo } from "@robonet/runtime"

const numbers = await robot.task.numbers()
robot.odometry.start()
every(400, async () => {
    await robot.sound.beep(100)
})
for (let i = 0; i < 6; i = i + 2)
    await goTo(robot.drive, robot.odometry, numbers[i], numbers[i + 1])
await goTo(robot.drive, robot.odometry, 0, 0)
