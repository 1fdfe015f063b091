import { robot } from "@robonet/kit"

let darkest = 100
await robot.drive.drive(100, 0)
while (robot.drive.distance() < 350) {
    darkest = Math.min(darkest, await robot.line.left.read())
}
await robot.drive.straight(-350)
const limit = (darkest + 100) / 2
await robot.drive.drive(60, 0)
while ((await robot.line.left.read()) > limit) {
    // not there yet
}
await robot.drive.stop()
