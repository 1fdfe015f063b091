import { robot } from "@robonet/kit"

while (true) {
    const error = await robot.line.position()
    await robot.drive.drive(85, -36 * error)
}
