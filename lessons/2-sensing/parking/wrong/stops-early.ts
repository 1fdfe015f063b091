import { robot } from "@robonet/kit"

let mm = await robot.distance.read()
while (mm > 350) {
    await robot.drive.drive(300, 0)
    mm = await robot.distance.read()
}
await robot.drive.stop()
