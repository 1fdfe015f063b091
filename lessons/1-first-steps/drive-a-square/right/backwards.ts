import { robot } from "@robonet/kit"

for (let side = 0; side < 4; side++) {
    await robot.drive.straight(-200)
    await robot.drive.straight(-200)
    await robot.drive.turn(90)
}
