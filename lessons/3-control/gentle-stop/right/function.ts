import { sleep } from "@devicescript/core"
import { robot } from "@robonet/kit"

function speedFor(error: number) {
    const speed = 2.2 * error
    if (speed > 280) return 280
    return speed
}

for (let round = 0; round < 300; round++) {
    const error = (await robot.distance.read()) - 75
    await robot.drive.drive(speedFor(error), 0)
    if (Math.abs(error) < 3) {
        break
    }
    await sleep(5)
}
await robot.drive.stop()
