import { robot } from "@robonet/kit"

for (let round = 0; round < 2; round++) {
    await robot.drive.straight(400)
    await robot.drive.straight(-400)
}
