import { sleep } from "@devicescript/core"
import { robot } from "@robonet/kit"
import { plot } from "@robonet/runtime"

robot.drive.useGyro(false)
while (robot.drive.distance() < 1500) {
    plot("error", 0)
    await robot.drive.drive(150, -6 * robot.motion.heading)
    await sleep(20)
}
await robot.drive.stop()
