import { sleep } from "@devicescript/core"
import { robot } from "@robonet/kit"

let pause = 200
await robot.sound.beep(50)
await sleep(pause)
pause = pause + 200
await robot.sound.beep(50)
await sleep(pause)
pause = pause + 200
await robot.sound.beep(50)
await sleep(pause)
pause = pause + 200
await robot.sound.beep(50)
await sleep(pause)
await robot.sound.beep(50)
