import { sleep } from "@devicescript/core"
import { robot } from "@robonet/kit"

for (let flash = 0; flash < 20; flash++) {
    await robot.light.on()
    await sleep(240)
    await robot.light.off()
    await sleep(60)
}
await robot.sound.beep()
