import { sleep } from "@devicescript/core"
import { robot } from "@robonet/kit"

await robot.drive.drive(300, 0)
await sleep(2000)
await robot.drive.drive(80, 0)
await sleep(2000)
await robot.drive.stop()
