import { sleep } from "@devicescript/core"
import { robot } from "@robonet/kit"

await robot.light.on()
await sleep(1000)
await robot.light.off()
await robot.sound.beep(200)
await sleep(300)
await robot.sound.beep(200)
await sleep(300)
await robot.sound.beep(1000)
