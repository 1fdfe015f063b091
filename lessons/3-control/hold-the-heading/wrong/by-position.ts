import { sleep } from "@devicescript/core"
import { robot } from "@robonet/kit"
import { plot } from "@robonet/runtime"

robot.odometry.start()
while (robot.drive.distance() < 1500) {
    const error = 0 - robot.odometry.y
    plot("error", error)
    await robot.drive.drive(150, 0.5 * error)
    await sleep(20)
}
await robot.drive.stop()
