import { sleep } from "@devicescript/core"
import { robot } from "@robonet/kit"
import { plot } from "@robonet/runtime"

const mm = await robot.distance.read()
await robot.drive.drive(150, 0)
while (mm > 250) {
    plot("distance", mm)
    await sleep(50)
}
await robot.drive.stop()
