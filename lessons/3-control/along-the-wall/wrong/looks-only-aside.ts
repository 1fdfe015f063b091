import { robot } from "@robonet/kit"

while (true) {
    const side = await robot.side.read()
    const error = Math.min(side - 150, 50)
    await robot.drive.drive(120, 0.8 * error)
}
