import { robot } from "@robonet/kit"

let turn = 90
let color = await robot.color.read()
while (color !== "red") {
    if (color !== "white") {
        await robot.drive.straight(70)
        await robot.drive.turn(turn)
        turn = -turn
    }
    await robot.drive.drive(120, 0)
    color = await robot.color.read()
}
await robot.drive.stop()
