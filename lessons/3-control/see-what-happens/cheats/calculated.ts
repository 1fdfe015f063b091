import { sleep } from "@devicescript/core"
import { robot } from "@robonet/kit"
import { every, plot } from "@robonet/runtime"

// The curve of a robot that drives evenly, without a look at the sensor.
let mm = 1000
const showing = every(50, async () => {
    plot("distance", mm)
    mm = mm - 7.5
})
await robot.drive.straight(800)
await sleep(300)
showing.stop()
