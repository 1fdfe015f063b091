import { robot } from "@robonet/kit"

while (true) {
    const side = await robot.side.read()
    const ahead = await robot.distance.read()
    const error = Math.min(side - 150, 40)
    if (ahead < 200) {
        await robot.drive.drive(0, -90)
    } else {
        await robot.drive.drive(120, 0.4 * error)
    }
}
