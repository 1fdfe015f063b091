import * as ds from "@devicescript/core"
import { haltFor } from "./halt"

/** How long a button that the program uses itself is held for an emergency stop. */
const HOLD_MS = 2000
const LOOK_MS = 50

let holdMs = HOLD_MS

/** Lets each press stop the robot, in a program that does not use the button itself. */
export function anyPressStops() {
    holdMs = 0
}

/** The button stops the robot until its program is started anew: when it is held for 2 s, or by any press. */
export function emergencyStopOn(button: ds.Button) {
    let down = false
    button.up.subscribe(() => {
        down = false
    })
    button.down.subscribe(async () => {
        down = true
        for (let ms = 0; ms < holdMs; ms += LOOK_MS) {
            await ds.sleep(LOOK_MS)
            if (!down) return
        }
        await haltFor("button")
    })
}
