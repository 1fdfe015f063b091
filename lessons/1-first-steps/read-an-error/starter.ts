import { sleep } from "@devicescript/core"
import { robot } from "@robonet/kit"

// A lighthouse. Mend one mistake after the other.
console.log("The lighthouse wakes up)
await robot.light.on()
await sleep(300)
await robot.ligth.off()
sleep(500)
Await robot.sound.beep()
