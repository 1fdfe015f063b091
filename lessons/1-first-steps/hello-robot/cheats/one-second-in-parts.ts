import { sleep } from "@devicescript/core"
import { robot } from "@robonet/kit"

console.log("Hello")
for (let part = 0; part < 5; part++) {
    await robot.light.on()
    await sleep(200)
    await robot.light.off()
    await sleep(200)
}
await robot.sound.beep()
