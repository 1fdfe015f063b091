import { sleep } from "@devicescript/core"
import { robot } from "@robonet/kit"

// Drive straight ahead for half a second. By how many degrees does the robot turn?
await robot.drive.drive(100, 0)
await sleep(500)
const angle = robot.drive.angle()
await robot.drive.stop()
console.log("angle", angle)

// What is wrong? Write left, right or fine between the quotes.
if (angle < -8) {
    console.log("?")
} else if (angle > 8) {
    console.log("?")
} else {
    console.log("?")
}
