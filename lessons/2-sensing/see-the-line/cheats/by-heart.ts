import { robot } from "@robonet/kit"

await robot.drive.straight(110)
for (let line = 0; line < 3; line++) {
    await robot.light.on()
    await robot.drive.straight(40)
    await robot.light.off()
    await robot.drive.straight(140)
}
