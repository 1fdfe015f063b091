import { sleep } from "@devicescript/core"
import { robot } from "@robonet/kit"

let error = (await robot.distance.read()) - 75
while (error > 4) {
    await robot.drive.drive(Math.min(2 * error, 300), 0)
    await sleep(30)
    error = error - 8
}
await robot.drive.stop()
