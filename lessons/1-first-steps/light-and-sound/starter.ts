import { sleep } from "@devicescript/core"
import { robot } from "@robonet/kit"

// A train is coming: lamp on, two short beeps, one long beep, lamp off.
await robot.light.on()
await robot.sound.beep(200)
