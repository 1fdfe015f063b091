import { sleep } from "@devicescript/core"
import { robot } from "@robonet/kit"

await robot.drive.drive(100, 0)
await sleep(500)
const angle = robot.drive.angle()
await robot.drive.stop()

if (angle < -8) {
    console.log("left")
} else if (angle > 8) {
    console.log("right")
} else {
    console.log("fine")
}
