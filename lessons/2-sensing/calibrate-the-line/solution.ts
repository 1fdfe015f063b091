import { robot } from "@robonet/kit"

// Learn: what is dark here, what is bright?
let darkest = 100
let brightest = 0
await robot.drive.drive(100, 0)
while (robot.drive.distance() < 350) {
    const light = await robot.line.left.read()
    darkest = Math.min(darkest, light)
    brightest = Math.max(brightest, light)
}
await robot.drive.straight(-350)

// Halfway between them, the line begins.
const limit = (darkest + brightest) / 2
await robot.drive.drive(60, 0)
while ((await robot.line.left.read()) > limit) {
    // not there yet
}
await robot.drive.stop()
