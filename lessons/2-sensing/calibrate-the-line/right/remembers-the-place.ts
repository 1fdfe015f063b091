import { robot } from "@robonet/kit"

let darkest = 100
let place = 0
await robot.drive.drive(100, 0)
while (robot.drive.distance() < 350) {
    const light = await robot.line.left.read()
    if (light < darkest) {
        darkest = light
        place = robot.drive.distance()
    }
}
await robot.drive.stop()
await robot.drive.straight(-350)
await robot.drive.straight(place - robot.drive.distance() + 5)
