import { robot } from "@robonet/kit"

// Follow the line smoothly: the larger the error, the more the robot turns.
while (true) {
    const error = await robot.line.position()
    if (error > 0) {
        await robot.drive.drive(85, 65)
    } else {
        await robot.drive.drive(85, -65)
    }
}
