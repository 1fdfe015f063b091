import { robot } from "@robonet/kit"

let mm = await robot.distance.read()
while (mm > 80) {
    if (mm > 300) {
        await robot.drive.drive(250, 0)
    } else if (mm > 150) {
        await robot.drive.drive(120, 0)
    } else {
        await robot.drive.drive(50, 0)
    }
    mm = await robot.distance.read()
}
await robot.drive.brake()
