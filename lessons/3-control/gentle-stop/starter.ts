import { robot } from "@robonet/kit"
import { plot } from "@robonet/runtime"

// Stop gently, 75 mm in front of the wall: the smaller the error, the slower.
let error = (await robot.distance.read()) - 75
while (error > 4) {
    plot("error", error)
    await robot.drive.drive(250, 0)
    error = (await robot.distance.read()) - 75
}
await robot.drive.stop()
