import { sleep } from "@devicescript/core"
import { robot } from "@robonet/kit"
import { plot } from "@robonet/runtime"

const numbers = await robot.task.numbers()
let before = numbers[1]

function turnRate(error: number) {
    const change = error - before
    before = error
    return 0.25 * error + 14 * change
}

robot.odometry.start()
while (robot.odometry.x < 1800) {
    const error = numbers[1] - robot.odometry.y
    plot("error", error)
    plot("before", before)
    await robot.drive.drive(200, turnRate(error))
    await sleep(60)
}
await robot.drive.stop()
