import { robot } from "@robonet/kit"

for (let stop = 0; stop < 3; stop++) {
    await robot.light.on()
    await robot.button.waitUntilPressed()
    await robot.light.off()
    await robot.drive.straight(-250)
}
