import { sleep } from "@devicescript/core"
import { robot } from "@robonet/kit"

let rides = 0
while (rides < 3) {
    await robot.light.on()
    if (robot.button.pressed()) {
        await robot.light.off()
        await robot.drive.straight(250)
        rides++
    }
    await sleep(700)
}
