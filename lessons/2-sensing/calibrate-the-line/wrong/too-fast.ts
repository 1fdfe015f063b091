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

const limit = (darkest + brightest) / 2
await robot.drive.drive(300, 0)
while ((await robot.line.left.read()) > limit) {
    // not there yet
}
await robot.drive.stop()
