import { robot } from "@robonet/kit"
import { plot, wait } from "@robonet/runtime"

robot.odometry.start()
let before = 130
while (robot.odometry.x < 1800) {
    const error = 130 - robot.odometry.y
    plot("error", error)
    await robot.drive.drive(200, 0.3 * error + 16 * (error - before))
    before = error
    await wait(50)
}
await robot.drive.stop()
