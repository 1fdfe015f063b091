import { sleep } from "@devicescript/core"
import { robot } from "@robonet/kit"

await robot.drive.drive(100, 0)
await sleep(500)
const angle = robot.drive.angle()
await robot.drive.stop()
console.log("angle", angle)

if (angle < -8) {
    console.log("fine")
} else if (angle > 8) {
    console.log("fine")
} else {
    console.log("fine")
}
