import * as ds from "@devicescript/core"

/** How often a condition is looked at. */
const LOOK_MS = 10

/** Something that is so or not, now. */
export type Condition = () => boolean | Promise<boolean>

/**
 * Waits.
 * @param ms milliseconds
 */
export async function wait(ms: number) {
    await ds.sleep(ms)
}

/**
 * Waits until a condition holds. It is looked at each 10 ms, or as fast as it answers.
 * @param timeoutMs gives up after so many milliseconds. Default: never
 * @returns whether it holds; false when the time ran out
 */
export async function waitUntil(condition: Condition, timeoutMs?: number): Promise<boolean> {
    const begun = ds.millis()
    while (!(await condition())) {
        if (timeoutMs > 0 && ds.millis() - begun >= timeoutMs) return false
        await ds.sleep(LOOK_MS)
    }
    return true
}

/**
 * Measures time.
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
