import type * as ds from "@devicescript/core"

/**
 * A hobby servo: its horn goes to the angle that it is told.
 * @devsWhenUsed
 */
export class Servo {
    private started = false

    constructor(private readonly servo: ds.Servo) {}

    /** @param degrees -90 to 90 from the middle, as far as the servo reaches; does not wait for the horn */
    async angle(degrees: number) {
        if (!this.started) {
            this.started = true
            await this.servo.enabled.write(true)
        }
        await this.servo.angle.write(degrees)
    }
}
