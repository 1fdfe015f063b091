import { sleep } from "@devicescript/core"
import { robot } from "@robonet/kit"

await robot.drive.drive(100, 0)
await sleep(500)
const angle = robot.drive.angle()
await robot.drive.stop()
console.log("angle", angle)

if (angle < -8) {
    console.log("right")
} else if (angle > 8) {
    console.log("left")
} else {
    console.log("fine")
}
