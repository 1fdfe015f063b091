import { sleep } from "@devicescript/core"
import { robot } from "@robonet/kit"

const mm = await robot.distance.read()
console.log("distance", mm)
if (mm < 400) {
    await robot.light.on()
    await sleep(500)
    await robot.light.off()
} else {
    await robot.sound.beep()
}
