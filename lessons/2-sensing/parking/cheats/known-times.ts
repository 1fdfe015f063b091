import { robot } from "@robonet/kit"
import { wait } from "@robonet/runtime"

await robot.drive.drive(300, 0)
await wait(2000)
await robot.drive.drive(80, 0)
await wait(2000)
await robot.drive.stop()
