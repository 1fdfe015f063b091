import { sleep } from "@devicescript/core"
import { robot } from "@robonet/kit"

async function shine(ms: number) {
    await robot.light.on()
    await sleep(ms)
    await robot.light.off()
}

console.log("Sveiks!", 2)
await shine(1000)
await robot.sound.beep(500)
