import { robot } from "@robonet/kit"

while (robot.drive.distance() < 620) {
    await robot.light.on()
    await robot.drive.straight(15)
    await robot.light.off()
    await robot.drive.straight(15)
}
