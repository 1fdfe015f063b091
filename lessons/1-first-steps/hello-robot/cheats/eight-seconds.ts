import { sleep } from "@devicescript/core"
import { robot } from "@robonet/kit"

console.log("Hello")
await robot.light.on()
await sleep(8000)
await robot.light.off()
await robot.sound.beep()
