import * as ds from "@devicescript/core"
import { halt } from "./halt"

type Timers = typeof ds & {
    setTimeout(callback: ds.Callback, ms: number): number
    setInterval(callback: ds.Callback, ms: number): number
}

/**
 * Has a throw inside a timer stop all that moves before it ends the program. Only programs that use timers call
 * this: it brings the library's timers into the image.
 */
export function guardTimers() {
    const timers = ds as Timers
    const setTimeout = timers.setTimeout
    const setInterval = timers.setInterval
    timers.setTimeout = (callback, ms) => setTimeout(guarded(callback), ms)
    timers.setInterval = (callback, ms) => setInterval(guarded(callback), ms)
}

function guarded(callback: ds.Callback): ds.Callback {
    return async () => {
        try {
            await callback()
        } catch (error) {
            await halt()
            throw error
        }
    }
}
