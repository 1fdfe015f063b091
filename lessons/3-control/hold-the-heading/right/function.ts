import { sleep } from "@devicescript/core"
import { robot } from "@robonet/kit"
import { plot } from "@robonet/runtime"

const wanted = 0
const gain = 10

function headingError() {
    return wanted - robot.motion.heading
}

robot.drive.useGyro(false)
while (robot.drive.distance() < 1500) {
    plot("error", headingError())
    await robot.drive.drive(120, gain * headingError())
    await sleep(30)
}
await robot.drive.stop()
