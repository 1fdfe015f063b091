import { sleep } from "@devicescript/core"
import { robot } from "@robonet/kit"

await robot.drive.drive(80, 0)
await sleep(400)
const angle = robot.drive.angle()
await robot.drive.drive(0, 0)
await robot.drive.stop()
let swapped = "Fine!"
if (angle > 15) {
    swapped = "The right motor"
}
if (angle < -15) {
    swapped = "LEFT motor: swap its leads"
}
console.log(swapped)
