import * as ds from "@devicescript/core"
import { Argument, checkNumber } from "./argument"

/** How often a condition is looked at. */
const LOOK_MS = 10

/** Something that holds or not, now; asked again and again. */
export type Condition = () => boolean | Promise<boolean>

/**
 * Waits, as `sleep` of `@devicescript/core` does, which is the lessons' word for it. Other tasks go on meanwhile.
 *
 * ```ts
 * await robot.light.on()
 * await wait(500)
 * await robot.light.off()
 * ```
 * @param ms milliseconds; 0 or less waits for no time
 */
export async function wait(ms: number) {
    checkNumber(Argument.waitMs, ms)
    await ds.sleep(ms)
}

/**
 * Waits until a condition holds. It is looked at each 10 ms, or as fast as it answers.
 *
 * ```ts
 * await robot.drive.drive(100, 0)
 * const seen = await waitUntil(async () => (await robot.line.left.read()) < 30, 5000)
 * await robot.drive.stop()
 * console.log(seen ? "a line" : "no line")
 * ```
 * @param condition a function, so that it can be asked more than once
 * @param timeoutMs gives up after so many milliseconds; 0 or less looks once. Default: never
 * @returns whether it holds; false when the time ran out
 */
export async function waitUntil(condition: Condition, timeoutMs?: number): Promise<boolean> {
    if (timeoutMs !== undefined) checkNumber(Argument.waitUntilTimeout, timeoutMs)
    const begun = ds.millis()
    while (!(await condition())) {
        if (timeoutMs !== undefined && ds.millis() - begun >= timeoutMs) return false
        await ds.sleep(LOOK_MS)
    }
    return true
}

/**
 * Measures time, from the moment when it is made.
 *
 * ```ts
 * const watch = new StopWatch()
 * await robot.drive.straight(500)
 * console.log(watch.time(), "ms")
 * ```
 * @devsWhenUsed
 */
export class StopWatch {
    private begun = ds.millis()

    /** Milliseconds since it was made or reset. */
    time(): number {
        return ds.millis() - this.begun
    }

    /** Begins at 0 again. */
    reset() {
        this.begun = ds.millis()
    }
}
