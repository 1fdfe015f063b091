import * as ds from "@devicescript/core"
import { Argument, checkNumber } from "./argument"

/**
 * An active buzzer: it has one tone and is on or off.
 *
 * ```ts
 * await robot.sound.beep()
 * await sleep(100)
 * await robot.sound.beep(600)
 * ```
 * @devsWhenUsed
 */
export class Buzzer {
    /** @param relay what `startRelay` gives: it switches the buzzer */
    constructor(private readonly relay: ds.Relay) {}

    /**
     * Beeps, and waits for the end.
     * @param ms how long, in milliseconds. Default 200
     */
    async beep(ms = 200) {
        checkNumber(Argument.beepMs, ms)
        await this.relay.enabled.write(true)
        await ds.sleep(ms)
        await this.relay.enabled.write(false)
    }
}
