import { robot } from "@robonet/kit"

while (true) {
    const error = await robot.line.position()
    if (error > 0.3) {
        await robot.drive.drive(110, 80)
    } else if (error < -0.3) {
        await robot.drive.drive(110, -80)
    } else {
        await robot.drive.drive(110, 0)
    }
}
