import { robot } from "@robonet/kit"

for (const side of [200, 100, 300]) {
    for (let corner = 0; corner < 4; corner++) {
        await robot.drive.straight(-side)
        await robot.drive.turn(90)
    }
}
