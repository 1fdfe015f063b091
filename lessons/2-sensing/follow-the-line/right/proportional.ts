import { robot } from "@robonet/kit"

while (true) {
    await robot.drive.drive(110, (await robot.line.position()) * 60)
}
