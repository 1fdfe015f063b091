import type * as ds from "@devicescript/core"

/** A motor with its bridge, as the drive base drives it. Drivers of motor chips have one too. */
export interface DriveMotor {
    /** Makes it ready, standing. */
    begin(): Promise<void>
    /** @param duty -1 to 1, forward positive; 0 lets the wheel roll out */
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

    constructor(private readonly motor: ds.Motor) {}

    async begin() {
        await this.motor.enabled.write(true)
    }

    /** @param duty -1 to 1; sent in steps of 1/128 */
    async setDuty(duty: number) {
        duty = Math.round(duty * 128) / 128
        if (duty === this.sentDuty) return
        this.sentDuty = duty
        await this.motor.speed.write(duty)
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
    constructor(
        private readonly first: DriveMotor,
        private readonly second: DriveMotor,
    ) {}

    async begin() {
        await this.first.begin()
        await this.second.begin()
    }

    async setDuty(duty: number) {
        await this.first.setDuty(duty)
        await this.second.setDuty(duty)
    }

    async brake() {
        await this.first.brake()
        await this.second.brake()
    }
}
