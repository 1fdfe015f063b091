import { robot } from "@robonet/kit"

while (true) {
    const position = await robot.line.position()
    await robot.drive.drive(120 - 40 * Math.abs(position), 80 * position)
}
