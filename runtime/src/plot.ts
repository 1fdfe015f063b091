import * as ds from "@devicescript/core"
import { Argument, checkNumber } from "./argument"
import { computer } from "./computer"

/** Values go out together, this often at most. */
const PERIOD_MS = 100
/** A computer that is already there is found within this time in the simulator; on a board it takes up to a second. */
const BINDING_MS = 20

let waiting: { [name: string]: number }
let sending = false
let listener: ds.UsbBridge

/**
 * Shows a value over time: in the simulator's plots, and on the computer that the robot is plugged into. Costs little:
 * of each name the newest value goes out, at most ten times a second, and nothing while no computer listens. The robot
 * takes up to a second to notice one. What goes out at one time is one line of the log: some 90 characters of names and
 * numbers fit, so keep names short.
 *
 * ```ts
 * const showing = every(50, async () => plot("line", await robot.line.position()))
 * await robot.drive.straight(500)
 * showing.stop()
 * ```
 * @param name what the curve is called; each name is a curve
 * @param value in any unit; say which in the name
 */
export function plot(name: string, value: number) {
    checkNumber(Argument.plotValue, value)
    if (!waiting) waiting = {}
    waiting[name] = value
    if (sending) return
    // Here and not in `send`, which begins only when this task waits: two values would start two of them.
    sending = true
    send.start()
}

async function send() {
    if (!listener) {
        listener = computer()
        await ds.sleep(BINDING_MS)
    }
    while (waiting) {
        const values = waiting
        waiting = undefined
        if (listener.isBound) console.data(values)
        await ds.sleep(PERIOD_MS)
    }
    sending = false
}
