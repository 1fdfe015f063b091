import { robot } from "@robonet/kit"

let mm = await robot.distance.read()
while (mm > 75) {
    await robot.drive.drive(80, 0)
    mm = await robot.distance.read()
}
await robot.drive.stop()
