import { robot } from "@robonet/kit"

let darkest = 100
let brightest = 0
await robot.drive.drive(100, 0)
while (robot.drive.distance() < 350) {
    const light = await robot.line.left.read()
    darkest = Math.min(darkest, light)
    brightest = Math.max(brightest, light)
}
await robot.drive.straight(-350)

// 50 is halfway between 0 and 100.
await robot.drive.drive(60, 0)
while ((await robot.line.left.read()) > 50) {
    // not there yet
}
await robot.drive.stop()
