import { robot } from "@robonet/kit"
import { plot } from "@robonet/runtime"

let before = 0
while (true) {
    const error = Math.min((await robot.side.read()) - 150, 50)
    const change = error - before
    before = error
    plot("error", error)
    if ((await robot.distance.read()) < 190) {
        await robot.drive.drive(0, -100)
    } else {
        await robot.drive.drive(120, 0.7 * error + 0.5 * change)
    }
}
