import { robot } from "@robonet/kit"

while (true) {
    const side = await robot.side.read()
    const ahead = await robot.distance.read()
    if (ahead < 200) {
        await robot.drive.drive(0, -90)
    } else if (side > 200) {
        await robot.drive.drive(120, -40)
    } else {
        await robot.drive.drive(120, 0.8 * (side - 150))
    }
}
