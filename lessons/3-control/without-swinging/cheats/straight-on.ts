import { sleep } from "@devicescript/core"
import { robot } from "@robonet/kit"
import { plot } from "@robonet/runtime"

robot.odometry.start()
while (robot.odometry.x < 1800) {
    plot("error", 0)
    await robot.drive.drive(200, 0)
    await sleep(50)
}
await robot.drive.stop()
