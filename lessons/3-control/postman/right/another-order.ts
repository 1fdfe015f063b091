import { robot } from "@robonet/kit"
import { goTo } from "@robonet/runtime"

const numbers = await robot.task.numbers()
robot.odometry.start()
async function deliver(address: number) {
    await goTo(robot.drive, robot.odometry, numbers[2 * address], numbers[2 * address + 1])
    await robot.sound.beep(300)
}
await deliver(2)
await deliver(0)
await deliver(1)
await goTo(robot.drive, robot.odometry, 0, 0)
