import { robot } from "@robonet/kit"

for (let edge = 0; edge < 3; edge++) {
    await robot.drive.straight(150)
    await robot.drive.turn(180)
}
