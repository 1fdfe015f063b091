import { robot } from "@robonet/kit"

while (true) {
    const ahead = await robot.distance.read()
    const side = await robot.side.read()
    if (ahead < 200) {
        await robot.drive.drive(0, -80)
    } else if (side > 250) {
        await robot.drive.drive(110, 35)
    } else {
        await robot.drive.drive(110, 0.8 * (side - 150))
    }
}
