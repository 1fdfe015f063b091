import { sleep } from "@devicescript/core"
import { robot } from "@robonet/kit"

// The bus waits with its lamp on. At each press it drives 250 mm to the next stop.
await robot.light.on()
await robot.drive.straight(250)
