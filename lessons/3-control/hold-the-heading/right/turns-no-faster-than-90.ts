import { sleep } from "@devicescript/core"
import { robot } from "@robonet/kit"
import { plot } from "@robonet/runtime"

robot.drive.useGyro(false)
await robot.motion.begin()
while (robot.drive.distance() < 1500) {
    const error = 0 - robot.motion.heading
    plot("error", error)
    const turn = Math.min(Math.abs(6 * error), 90)
    if (error > 0) await robot.drive.drive(150, turn)
    else await robot.drive.drive(150, -turn)
    await sleep(20)
}
await robot.drive.stop()
