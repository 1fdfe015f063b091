import { sleep } from "@devicescript/core"
import { robot } from "@robonet/kit"
import { StopWatch } from "@robonet/runtime"

const watch = new StopWatch()
let mm = await robot.distance.read()
while (mm > 105) {
    await robot.drive.drive(mm > 400 ? 280 : 80, 0)
    mm = await robot.distance.read()
}
await robot.drive.stop()
await sleep(10000 - watch.time())
await robot.drive.straight(40)
