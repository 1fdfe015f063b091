import { robot } from "@robonet/kit"
import { plot } from "@robonet/runtime"

await robot.drive.drive(150, 0)
while ((await robot.distance.read()) > 250) {
    plot("distance", robot.drive.travelled)
}
await robot.drive.stop()
let more = 20
while (more > 0) {
    await robot.distance.read()
    plot("distance", robot.drive.travelled)
    more = more - 1
}
