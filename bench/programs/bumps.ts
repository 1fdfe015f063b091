import { sleep } from "@devicescript/core"
import { robot } from "@robonet/kit"

// Pushes a box, turns against it, backs into a wall.
await robot.drive.drive(400, 0)
await sleep(2000)
await robot.drive.drive(0, 120)
await sleep(1500)
await robot.drive.drive(-300, 20)
await sleep(2500)
