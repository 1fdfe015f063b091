import { robot } from "@robonet/kit"
import { plot } from "@robonet/runtime"

let stopped = 0
await robot.drive.drive(150, 0)
while (stopped < 20) {
    const mm = await robot.distance.read()
    plot("distance", mm)
    if (mm < 250) {
        await robot.drive.stop()
        stopped++
    }
}
