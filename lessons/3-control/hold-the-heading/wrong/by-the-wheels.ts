import { sleep } from "@devicescript/core"
import { robot } from "@robonet/kit"
import { plot } from "@robonet/runtime"

robot.drive.useGyro(false)
while (robot.drive.distance() < 1500) {
    const error = 0 - robot.drive.angle()
    plot("error", error)
    await robot.drive.drive(150, 6 * error)
    await sleep(20)
}
await robot.drive.stop()
