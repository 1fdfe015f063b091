import type * as ds from "@devicescript/core"

/** A motor with the encoder on its wheel: holds the wheel to a reference that moves. */
export class Wheel {
    /** Where the wheel is, in mm of its rim since power-on; forward is positive. */
    mm = 0
    /** Where the wheel shall be, in mm. */
    referenceMm = 0
    /** How fast the reference moves, in mm/s. */
    speed = 0
    private started = false
    private sentDuty = 0

    /**
     * @param topSpeed mm/s at full duty without load
     * @param deadBand duty from 0 to 1 below which the wheel stands
     */
    constructor(
        private readonly motor: ds.Motor,
        private readonly encoder: ds.RotaryEncoder,
        private readonly mmPerClick: number,
        private readonly topSpeed: number,
        private readonly deadBand: number,
    ) {}

    async start() {
        if (this.started) return
        this.started = true
        const self = this
        this.encoder.reading.subscribe(clicks => {
            self.mm = clicks * self.mmPerClick
        })
        await this.encoder.streamingInterval.write(20)
        await this.encoder.streamingSamples.write(255)
        await this.motor.enabled.write(true)
    }

    /** Moves the reference on: towards `speed` (mm/s), changing it by at most `step` (mm/s), for `seconds`. */
    advance(speed: number, step: number, seconds: number) {
        this.speed += Math.max(-step, Math.min(step, speed - this.speed))
        this.referenceMm += this.speed * seconds
        // A wheel that is held back does not store up an ever longer way.
        const lead = this.referenceMm - this.mm
        if (lead > 40) this.referenceMm = this.mm + 40
        else if (lead < -40) this.referenceMm = this.mm - 40
    }

    /** Sends the duty that brings the wheel to its reference, if it differs from the last. */
    async control() {
        const drive = this.speed / this.topSpeed + (this.referenceMm - this.mm) * 0.006
        let duty = 0
        if (drive > 0.015) duty = drive + this.deadBand
        else if (drive < -0.015) duty = drive - this.deadBand
        await this.setDuty(duty)
    }

    /** @param duty -1 to 1; steps of 1/128 */
    async setDuty(duty: number) {
        duty = Math.round(Math.max(-1, Math.min(1, duty)) * 128) / 128
        if (duty === this.sentDuty) return
        this.sentDuty = duty
        await this.motor.speed.write(duty)
    }

    /** Takes the wheel as it stands for the reference. */
    hold() {
        this.referenceMm = this.mm
        this.speed = 0
    }
}
