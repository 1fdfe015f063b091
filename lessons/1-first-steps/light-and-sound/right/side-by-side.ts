import { sleep } from "@devicescript/core"
import { robot } from "@robonet/kit"
import { start } from "@robonet/runtime"

async function signal() {
    for (const ms of [200, 200, 1150]) {
        await sleep(250)
        await robot.sound.beep(ms)
    }
}

await robot.light.on()
const sounding = start(signal)
while (!sounding.done) await sleep(10)
await sleep(300)
await robot.light.off()
console.log("the train is through")
