import { sleep } from "@devicescript/core"
import { robot } from "@robonet/kit"

await robot.light.on()
await robot.sound.beep()
await sleep(300)
await robot.sound.beep()
await sleep(300)
await robot.sound.beep()
await robot.light.off()
