import { sleep } from "@devicescript/core"
import { robot } from "@robonet/kit"

const lengths = [150, 150, 1100]
await robot.light.on()
await sleep(500)
for (let i = 0; i < lengths.length; i++) {
    await robot.sound.beep(lengths[i])
    if (i < lengths.length - 1) await sleep(400)
}
await sleep(700)
await robot.light.off()
