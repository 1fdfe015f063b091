import { sleep } from "@devicescript/core"
import { robot } from "@robonet/kit"

console.log("The lighthouse wakes up")
await robot.light.on()
await sleep(500)
await robot.sound.beep()
await sleep(2300)
await robot.light.off()
