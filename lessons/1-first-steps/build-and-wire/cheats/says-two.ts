import { sleep } from "@devicescript/core"
import { robot } from "@robonet/kit"

await robot.drive.drive(100, 0)
await sleep(500)
await robot.drive.stop()
console.log("left or right")
