import { robot } from "@robonet/kit"

const error = await robot.line.position()
while (true) {
    await robot.drive.drive(110, 32 * error)
    await robot.line.position()
}
