import { robot } from "@robonet/kit"

for (let turn = 0; turn < 200; turn++) {
    const side = await robot.side.read()
    const ahead = await robot.distance.read()
    const error = Math.min(side - 150, 50)
    if (ahead < 200) {
        await robot.drive.drive(0, -90)
    } else {
        await robot.drive.drive(120, 0.8 * error)
    }
}
