import { sleep } from "@devicescript/core"
import { robot } from "@robonet/kit"

await sleep(1000)
console.log("Evening", 1)
console.log("The lighthouse wakes up")
for (let evening = 0; evening < 2; evening++) {
    await robot.light.on()
    await sleep(3000)
    await robot.light.off()
    await sleep(500)
    await robot.sound.beep(200)
}
console.log("Good night")
