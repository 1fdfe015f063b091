import { sleep } from "@devicescript/core"
import { robot } from "@robonet/kit"

let pause = 800
await robot.sound.beep(50)
await sleep(pause)
pause = pause / 2
await robot.sound.beep(50)
await sleep(pause)
pause = pause / 2
await robot.sound.beep(50)
await sleep(pause)
pause = pause / 2
await robot.sound.beep(50)
await sleep(pause)
await robot.sound.beep(50)
