import { robot } from "@robonet/kit"
import { wait } from "@robonet/runtime"

const error = (await robot.distance.read()) - 75
await robot.drive.drive(0 * error, 0)
await wait(3000)
