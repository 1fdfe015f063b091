import { robot } from "@robonet/kit"

let mm = await robot.distance.read()
while (mm > 75) {
    if (mm > 350) {
        await robot.drive.drive(80, 0)
    } else {
        await robot.drive.drive(300, 0)
    }
    mm = await robot.distance.read()
}
await robot.drive.stop()
