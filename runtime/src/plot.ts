import * as ds from "@devicescript/core"

/** Values go out together, this often at most. */
const PERIOD_MS = 100

let waiting: { [name: string]: number }
let sending = false

/**
 * Shows a value over time: in the simulator's plots, and on the computer that the robot is plugged into. Costs little:
 * of each name the newest value goes out, at most ten times a second, and nothing while nothing is plotted.
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
    if (!waiting) waiting = {}
    waiting[name] = value
    if (!sending) send.start()
}

async function send() {
    sending = true
    while (waiting) {
        const values = waiting
        waiting = undefined
        console.data(values)
        await ds.sleep(PERIOD_MS)
    }
    sending = false
}
