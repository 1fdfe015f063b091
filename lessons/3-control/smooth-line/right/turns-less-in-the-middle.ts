import { robot } from "@robonet/kit"

while (true) {
    const error = await robot.line.position()
    if (Math.abs(error) < 0.2) {
        await robot.drive.drive(110, 15 * error)
    } else {
        await robot.drive.drive(110, 33 * error)
    }
}
