import { robot } from "@robonet/kit"
import { wait } from "@robonet/runtime"

let error = (await robot.distance.read()) - 75
while (error > 4) {
    await robot.drive.drive(Math.min(2 * error, 300), 0)
    await wait(30)
    error = error - 8
}
await robot.drive.stop()
