import { robot } from "@robonet/kit"
import { plot, wait } from "@robonet/runtime"

robot.odometry.start()
while (robot.odometry.x < 1800) {
    plot("error", 0)
    await robot.drive.drive(200, 0)
    await wait(50)
}
await robot.drive.stop()
