import { robot } from "@robonet/kit"
import { plot } from "@robonet/runtime"

let mm = await robot.distance.read()
await robot.drive.drive(150, 0)
while (mm > 250) {
    mm = await robot.distance.read()
    plot("distance", mm)
}
await robot.drive.stop()
