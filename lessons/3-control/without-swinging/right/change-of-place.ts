import { sleep } from "@devicescript/core"
import { robot } from "@robonet/kit"
import { plot } from "@robonet/runtime"

const numbers = await robot.task.numbers()
robot.odometry.start()
let last = 0
while (robot.odometry.x < 1800) {
    const place = robot.odometry.y
    plot("error", numbers[1] - place)
    await robot.drive.drive(200, 0.3 * (numbers[1] - place) - 18 * (place - last))
    last = place
    await sleep(50)
}
await robot.drive.stop()
