import { sleep } from "@devicescript/core"
import { robot } from "@robonet/kit"
import { plot } from "@robonet/runtime"

robot.drive.useGyro(false)
while (robot.drive.distance() < 1500) {
    const heading = robot.motion.heading
    plot("error", heading)
    await robot.drive.drive(150, -8 * heading)
    await sleep(20)
}
await robot.drive.stop()
