import { sleep } from "@devicescript/core"
import { robot } from "@robonet/kit"

await robot.light.on()
await sleep(200)
for (let beep = 0; beep < 2; beep++) {
    await robot.sound.beep(150)
    await sleep(250)
}
await robot.sound.beep(1100)
await sleep(400)
await robot.light.off()
