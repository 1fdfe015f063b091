import type * as ds from "@devicescript/core"
import { Argument, checkRange } from "./argument"

/**
 * A hobby servo: its horn goes to the angle that it is told.
 *
 * ```ts
 * await robot.arm.angle(45)
 * await sleep(500)
 * await robot.arm.angle(0)
 * ```
 * @devsWhenUsed
 */
export class Servo {
    private started = false

    /** @param servo what `startServo` gives */
    constructor(private readonly servo: ds.Servo) {}

    /**
     * Sends the horn to an angle, and does not wait until it is there: a turn of 60 degrees takes some 0.2 s.
     * @param degrees from -90 to 90, counted from the middle, as far as the servo reaches
     */
    async angle(degrees: number) {
        checkRange(Argument.servoAngle, degrees, -90, 90)
        if (!this.started) {
            this.started = true
            await this.servo.enabled.write(true)
        }
        await this.servo.angle.write(degrees)
    }
}
