import { sleep } from "@devicescript/core"
import { robot } from "@robonet/kit"

console.log("The lighthouse wakes up")
await robot.light.on()
await sleep(3000)
await robot.light.off()
await sleep(500)
