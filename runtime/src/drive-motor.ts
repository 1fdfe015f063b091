import type * as ds from "@devicescript/core"
import { Argument, checkNumber } from "./argument"

/** A motor with its bridge, as the drive base drives it. Drivers of motor chips have one too. */
export interface DriveMotor {
    /** Makes it ready; the wheel stands. */
    begin(): Promise<void>
    /**
     * Drives the wheel.
     * @param duty from -1 (full backwards) to 1 (full forward); 0 lets the wheel roll out
     */
    setDuty(duty: number): Promise<void>
    /** Stops the wheel as hard as the bridge can. */
    brake(): Promise<void>
}

/**
 * A motor that the firmware's motor service drives. A changed duty costs one packet (20 ms).
 * @devsWhenUsed
 */
export class ServiceMotor {
    /** No duty equals this, so the first is always sent: an earlier program may have left another. */
    private sentDuty = 2

    /** @param motor what `startMotor` gives */
    constructor(private readonly motor: ds.Motor) {}

    /** Switches the service on. */
    async begin() {
        await this.motor.enabled.write(true)
    }

    /**
     * Drives the wheel; the firmware ramps a higher duty up over about 0.3 s.
     * @param duty from -1 (full backwards) to 1 (full forward), sent in steps of 1/128
     */
    async setDuty(duty: number) {
        duty = Math.round(duty * 128) / 128
        if (duty === this.sentDuty) return
        if (duty - duty !== 0) checkNumber(Argument.setDuty, duty)
        this.sentDuty = duty
        await this.motor.speed.write(duty)
        // Packets wait for their turn, and one that was written earlier may leave after a stop.
        if (this.sentDuty !== duty) await this.motor.speed.write(this.sentDuty)
    }

    /** The firmware leaves both inputs of the bridge low: the wheel rolls out. */
    async brake() {
        await this.setDuty(0)
    }
}

/**
 * Two motors that do the same, as on one side of a four-wheel robot.
 * @devsWhenUsed
 */
export class MotorPair {
    /** Both turn the same way. */
    constructor(
        private readonly first: DriveMotor,
        private readonly second: DriveMotor,
    ) {}

    /** Makes both ready. */
    async begin() {
        await this.first.begin()
        await this.second.begin()
    }

    /**
     * Drives both.
     * @param duty from -1 (full backwards) to 1 (full forward); 0 lets the wheels roll out
     */
    async setDuty(duty: number) {
        await this.first.setDuty(duty)
        await this.second.setDuty(duty)
    }

    /** Stops both as hard as their bridges can. */
    async brake() {
        await this.first.brake()
        await this.second.brake()
    }
}
