import { sleep } from "@devicescript/core"
import { robot } from "@robonet/kit"

// The ball bounces five times. Each pause is 200 ms shorter than the one before.
let pause = 800
await robot.sound.beep(50)
await sleep(pause)
await robot.sound.beep(50)
