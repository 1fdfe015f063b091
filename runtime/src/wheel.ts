import type * as ds from "@devicescript/core"

/** How long motor, gear and the way to them take to follow. A change of speed is asked for so much earlier. */
const LAG_S = 0.2
/** Duty for each mm that the wheel is away from its reference, and for each mm/s that it is slower. */
const GAIN_PER_MM = 0.004
const GAIN_PER_MM_S = 0.0006

/** A motor with the encoder on its wheel: holds the wheel to a reference that moves. */
export class Wheel {
    /** Where the wheel is, in mm of its rim since power-on; forward is positive. */
    mm = 0
    /** Where the wheel shall be, in mm. */
    referenceMm = 0
    /** How fast the reference moves, in mm/s. */
    speed = 0
    private lastMm = 0
    private lastSpeed = 0
    private started = false
    /** No duty equals this, so the first is always sent: an earlier program may have left another. */
    private sentDuty = 2

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

    /**
     * Sends the duty that brings the wheel to its reference, if it differs from the last.
     * @param seconds since the last call
     */
    async control(seconds: number) {
        const measured = (this.mm - this.lastMm) / seconds
        this.lastMm = this.mm
        const ahead = this.speed + ((this.speed - this.lastSpeed) / seconds) * LAG_S
        this.lastSpeed = this.speed
        const effort =
            ahead / this.topSpeed +
            (this.referenceMm - this.mm) * GAIN_PER_MM +
            (this.speed - measured) * GAIN_PER_MM_S
        let duty = 0
        if (effort > 0.01) duty = this.deadBand + effort * (1 - this.deadBand)
        else if (effort < -0.01) duty = -this.deadBand + effort * (1 - this.deadBand)
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
        this.lastMm = this.mm
        this.speed = 0
        this.lastSpeed = 0
    }
}
