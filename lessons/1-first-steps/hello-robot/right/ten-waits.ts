import { sleep } from "@devicescript/core"
import { robot } from "@robonet/kit"

async function shine(tenths: number) {
    await robot.light.on()
    for (let tenth = 0; tenth < tenths; tenth++) {
        await sleep(100)
    }
    await robot.light.off()
}

console.log("Hello, people of class " + 6 + "!")
await shine(10)
await robot.sound.beep(1000)
