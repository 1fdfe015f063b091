import { sleep } from "@devicescript/core"
import { robot } from "@robonet/kit"

for (let group = 4; group > 0; group--) {
    for (let flash = 5; flash > 0; flash--) {
        await robot.light.on()
        await sleep(100)
        await robot.light.off()
        await sleep(100)
    }
}
await sleep(1000)
await robot.sound.beep()
