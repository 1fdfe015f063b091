import * as ds from "@devicescript/core"

/**
 * An active buzzer: it has one tone and is on or off.
 * @devsWhenUsed
 */
export class Buzzer {
    constructor(private readonly relay: ds.Relay) {}

    /** Beeps for `ms` milliseconds, and waits for it. */
    async beep(ms = 200) {
        await this.relay.enabled.write(true)
        await ds.sleep(ms)
        await this.relay.enabled.write(false)
    }
}
