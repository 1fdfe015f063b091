import { sleep } from "@devicescript/core"
import { robot } from "@robonet/kit"

console.log("Good morning")
console.log("What a day!")
await sleep(500)
await robot.light.on()
await sleep(500)
await sleep(500)
await robot.light.off()
await sleep(300)
await robot.sound.beep(100)
await robot.sound.beep(1000)
