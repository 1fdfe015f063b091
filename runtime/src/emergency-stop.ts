import * as ds from "@devicescript/core"
import { haltFor } from "./halt"
import { waits } from "./start-press"

const LOOK_MS = 50

let anyPress: boolean

/** Lets each press stop the robot at once: for a program that does not use the button itself. */
export function anyPressStops() {
    anyPress = true
}

/**
 * Has a button stop the robot until its program is started anew. A kit's first button is one.
 * @param button what `startButton` gives
 * @param holdMs how long it must be held, in milliseconds; 0: any press will do
 */
export function emergencyStopOn(button: ds.Button, holdMs: number) {
    let down = false
    button.up.subscribe(() => {
        down = false
    })
    button.down.subscribe(async () => {
        if (waits) return
        down = true
        const endMs = ds.millis() + (anyPress ? 0 : holdMs)
        while (ds.millis() < endMs) {
            await ds.sleep(LOOK_MS)
            if (!down) return
        }
        await haltFor("button")
    })
}
