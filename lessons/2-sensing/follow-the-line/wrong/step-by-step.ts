import { robot } from "@robonet/kit"

while (true) {
    if ((await robot.line.position()) > 0) {
        await robot.drive.turn(5)
    } else {
        await robot.drive.turn(-5)
    }
    await robot.drive.straight(20)
}
