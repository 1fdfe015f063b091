import { sleep } from "@devicescript/core"
import { robot } from "@robonet/kit"
import { plot } from "@robonet/runtime"

// Your program corrects, not the robot by itself.
robot.drive.useGyro(false)
while (robot.drive.distance() < 1500) {
    // Hold the heading: the more the robot is turned, the more it turns back.
    const error = 0 - robot.drive.angle()
    plot("error", error)
    await robot.drive.drive(150, 0)
    await sleep(20)
}
await robot.drive.stop()
