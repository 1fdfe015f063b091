import { robot } from "@robonet/kit"

while (true) {
    const error = await robot.line.position()
    await robot.drive.drive(110, 120 * error)
}
