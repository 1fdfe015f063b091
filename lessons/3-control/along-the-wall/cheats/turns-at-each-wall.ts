import { robot } from "@robonet/kit"

while (true) {
    if ((await robot.distance.read()) < 200) await robot.drive.turn(-90)
    else await robot.drive.drive(120, 0)
}
