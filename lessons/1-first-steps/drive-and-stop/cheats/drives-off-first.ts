import { sleep } from "@devicescript/core"
import { robot } from "@robonet/kit"

await robot.drive.straight(600)
await robot.drive.drive(-150, 0)
await robot.sound.beep(200)
await sleep(3800)
await robot.drive.stop()
