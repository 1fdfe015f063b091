import { sleep } from "@devicescript/core"
import { robot } from "@robonet/kit"

await robot.drive.drive(200, 0)
await sleep(2900)
const beep = robot.sound.beep.start(200)
await sleep(200)
await robot.drive.stop()
await robot.drive.straight(600 - robot.drive.distance())
await robot.drive.straight(-600)
