import { robot } from "@robonet/kit"

let darkest = 100
let brightest = 0
await robot.drive.drive(100, 0)
while (robot.drive.distance() < 350) {
    const light = await robot.line.left.read()
    darkest = Math.min(darkest, light)
    brightest = Math.max(brightest, light)
}

const limit = (darkest + brightest) / 2
while ((await robot.line.left.read()) > limit) {
    // not there yet
}
await robot.drive.stop()
