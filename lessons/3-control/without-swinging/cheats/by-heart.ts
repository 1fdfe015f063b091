import { sleep } from "@devicescript/core"
import { robot } from "@robonet/kit"
import { plot } from "@robonet/runtime"

robot.odometry.start()
let before = 130
while (robot.odometry.x < 1800) {
    const error = 130 - robot.odometry.y
    plot("error", error)
    await robot.drive.drive(200, 0.3 * error + 16 * (error - before))
    before = error
    await sleep(50)
}
await robot.drive.stop()
