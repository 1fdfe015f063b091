import { sleep } from "@devicescript/core"
import { robot } from "@robonet/kit"

console.log("")
await robot.light.on()
await sleep(1000)
await robot.light.off()
await robot.sound.beep()
