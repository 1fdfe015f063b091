// `@devicescript/core` for runtime/src/button.ts, whose waits are waits for a press.
import type { Call } from "../calls"
import { sleep as sleepFor } from "./core"

/** Waits, and says what for: when no press can come, the simulator need not go on. */
export function sleep(ms: number): Call {
    const call = sleepFor(ms)
    call.waitsForPress = true
    return call
}
