import { sleep } from "@devicescript/core"
import { robot } from "@robonet/kit"

async function shine(seconds: number) {
    await robot.light.on()
    await sleep(seconds * 1000)
    await robot.light.off()
}

console.log("The lighthouse wakes up")
await shine(3)
await sleep(500)
await robot.sound.beep()
