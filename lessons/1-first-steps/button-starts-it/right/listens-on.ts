import { robot } from "@robonet/kit"

let rides = 0
while (true) {
    if (rides < 3) {
        await robot.light.on()
    }
    await robot.button.waitUntilPressed()
    await robot.light.off()
    if (rides < 3) {
        await robot.drive.straight(250)
    }
    rides++
}
