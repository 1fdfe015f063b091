import { sleep } from "@devicescript/core"
import { robot } from "@robonet/kit"

let rides = 0
await robot.light.on()
while (rides < 3) {
    if (robot.button.pressed()) {
        await robot.light.off()
        await robot.drive.straight(250)
        rides++
        await robot.light.on()
    }
    await sleep(20)
}
