import { robot } from "@robonet/kit"
import { plot } from "@robonet/runtime"

await robot.drive.drive(150, 0)
while ((await robot.distance.read()) > 250) {
    // not there yet
}
await robot.drive.stop()
let more = 100
while (more > 0) {
    plot("distance", await robot.distance.read())
    more = more - 1
}
