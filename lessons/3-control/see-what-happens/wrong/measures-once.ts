import { robot } from "@robonet/kit"
import { plot, wait } from "@robonet/runtime"

const mm = await robot.distance.read()
await robot.drive.drive(150, 0)
while (mm > 250) {
    plot("distance", mm)
    await wait(50)
}
await robot.drive.stop()
