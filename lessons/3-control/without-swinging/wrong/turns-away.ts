import { sleep } from "@devicescript/core"
import { robot } from "@robonet/kit"
import { plot } from "@robonet/runtime"

const numbers = await robot.task.numbers()
const wanted = numbers[1]
robot.odometry.start()
let before = wanted
while (robot.odometry.x < 1800) {
    const error = wanted - robot.odometry.y
    plot("error", error)
    const change = error - before
    before = error
    await robot.drive.drive(200, -0.3 * error - 16 * change)
    await sleep(50)
}
await robot.drive.stop()
