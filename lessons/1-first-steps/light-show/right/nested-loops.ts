import { sleep } from "@devicescript/core"
import { robot } from "@robonet/kit"

for (let group = 0; group < 4; group++) {
    for (let flash = 0; flash < 5; flash++) {
        await robot.light.on()
        await sleep(120)
        await robot.light.off()
        await sleep(80)
    }
}
await sleep(500)
await robot.sound.beep(900)
