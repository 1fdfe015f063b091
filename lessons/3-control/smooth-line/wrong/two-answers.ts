import { robot } from "@robonet/kit"

while (true) {
    if ((await robot.line.position()) > 0) {
        await robot.drive.drive(85, 65)
    } else {
        await robot.drive.drive(85, -65)
    }
}
