import { robot } from "@robonet/kit"
import { start, wait } from "@robonet/runtime"

async function signal() {
    for (const ms of [200, 200, 1150]) {
        await wait(250)
        await robot.sound.beep(ms)
    }
}

await robot.light.on()
const sounding = start(signal)
while (!sounding.done) await wait(10)
await wait(300)
await robot.light.off()
console.log("the train is through")
