import { sleep } from "@devicescript/core"
import { robot } from "@robonet/kit"

const pause = 800
await robot.sound.beep(50)
await sleep(pause)
await robot.sound.beep(50)
await sleep(pause)
await robot.sound.beep(50)
await sleep(pause)
await robot.sound.beep(50)
await sleep(pause)
await robot.sound.beep(50)
