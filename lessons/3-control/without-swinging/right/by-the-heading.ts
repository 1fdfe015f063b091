import { sleep } from "@devicescript/core"
import { robot } from "@robonet/kit"
import { plot } from "@robonet/runtime"

const numbers = await robot.task.numbers()
robot.odometry.start()
while (robot.odometry.x < 1800) {
    const error = numbers[1] - robot.odometry.y
    plot("error", error)
    await robot.drive.drive(200, 0.3 * error - 3 * robot.odometry.heading)
    await sleep(20)
}
await robot.drive.stop()
