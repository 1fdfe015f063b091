import { sleep } from "@devicescript/core"
import { robot } from "@robonet/kit"

await robot.drive.drive(150, 0)
await sleep(4600)
await robot.drive.stop()
