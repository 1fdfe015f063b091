import { sleep } from "@devicescript/core"
import { robot } from "@robonet/kit"

for (let flash = 0; flash <= 20; flash++) {
    await robot.light.on()
    await sleep(100)
    await robot.light.off()
    await sleep(100)
}
await robot.sound.beep()
