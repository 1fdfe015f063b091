import { sleep } from "@devicescript/core"
import { robot } from "@robonet/kit"

// TODO: a figure that is none. Here the robot drives 300 mm and more, round a circle.
await robot.drive.drive(100, 60)
await sleep(6000)
await robot.drive.stop()
