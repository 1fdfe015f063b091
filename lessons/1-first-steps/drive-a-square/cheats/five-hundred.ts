import { robot } from "@robonet/kit"

for (let side = 0; side < 4; side++) {
    await robot.drive.straight(480)
    await robot.drive.turn(90)
}
