import { robot } from "@robonet/kit"
import { plot } from "@robonet/runtime"

// Drive to the wall, and draw a curve of what the sensor measures.
let mm = await robot.distance.read()
plot("distance", mm)
await robot.drive.drive(150, 0)
while (mm > 250) {
    mm = await robot.distance.read()
}
await robot.drive.stop()
