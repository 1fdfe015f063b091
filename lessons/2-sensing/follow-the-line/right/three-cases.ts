import { robot } from "@robonet/kit"

while (true) {
    const position = await robot.line.position()
    if (position > 0.3) {
        await robot.drive.drive(110, 60)
    } else if (position < -0.3) {
        await robot.drive.drive(110, -60)
    } else {
        await robot.drive.drive(110, 0)
    }
}
