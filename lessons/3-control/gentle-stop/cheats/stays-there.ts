import { sleep } from "@devicescript/core"
import { robot } from "@robonet/kit"

const error = (await robot.distance.read()) - 75
await robot.drive.drive(0 * error, 0)
await sleep(3000)
