import { sleep } from "@devicescript/core"
import { robot } from "@robonet/kit"

console.log("Hello! I am a robot.")
await robot.light.on()
await sleep(1000)
await robot.light.off()
await robot.sound.beep()
