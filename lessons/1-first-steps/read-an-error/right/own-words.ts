import { sleep } from "@devicescript/core"
import { robot } from "@robonet/kit"

console.log("Labvakar, kuģi!")
await robot.light.on()
await sleep(1500)
await sleep(1500)
await robot.light.off()
await sleep(500)
await robot.sound.beep(100)
await robot.sound.beep(400)
