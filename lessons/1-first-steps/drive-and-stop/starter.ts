import { sleep } from "@devicescript/core"
import { robot } from "@robonet/kit"

// Bring the parcel to the house 600 mm away, beep there, and come back.
await robot.drive.straight(100)
