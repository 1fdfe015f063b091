import { sleep } from "@devicescript/core"
import { robot } from "@robonet/kit"
import { every, plot } from "@robonet/runtime"

let mm = await robot.distance.read()
const showing = every(100, async () => {
    plot("distance", mm)
    plot("limit", 200)
})
await sleep(300)
await robot.drive.drive(100, 0)
while (mm > 200) {
    mm = await robot.distance.read()
}
await robot.drive.brake()
await sleep(100)
mm = await robot.distance.read()
await sleep(300)
showing.stop()
