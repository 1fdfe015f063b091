import { sleep } from "@devicescript/core"
import { robot } from "@robonet/kit"

await robot.sound.beep(60)
await sleep(800)
await robot.sound.beep(60)
await sleep(600)
await robot.sound.beep(60)
await sleep(400)
await robot.sound.beep(60)
await sleep(200)
await robot.sound.beep(60)
