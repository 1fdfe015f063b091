import { sleep } from "@devicescript/core"
import { robot } from "@robonet/kit"

function verdict(angle: number) {
    if (Math.abs(angle) < 8) return "fine"
    return angle < 0 ? "left" : "right"
}

console.log("I try my motors")
await robot.drive.drive(150, 0)
await sleep(300)
await robot.drive.stop()
console.log(verdict(robot.drive.angle()))
