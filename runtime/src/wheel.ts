import type { DriveMotor } from "./drive-motor"

/** The angle of a wheel, as the drive base reads it. */
export interface WheelSensor {
    /** Degrees that the wheel has turned since power-on, at the last update; forward is positive. Not wrapped at 360. */
    position: number
    /** Makes it ready. */
    begin(): Promise<void>
    /** Takes a new reading, if it does not come by itself. */
    update(): Promise<void>
}

/** How fast the wheel learns its own strength, as a share of `bandwidth`. */
const LEARNING = 0.3
const LEAST_TRIM = 0.6
const MOST_TRIM = 1.7
/** Slower wheels, in mm/s, tell little of their strength, and friction much. */
const TELLING = 60

/**
 * A motor with the sensor of its wheel: turns the speed that is wanted into a duty, and learns how strong the motor is.
 * Each turn of the control loop comes here, so bounds are kept without calls.
 * @devsWhenUsed
 */
export class Wheel {
    /** What this motor needs against what the kit says: 1.1 for one that is a tenth too weak, or for a low battery. */
    trim = 1
    /** What was set last. */
    duty = 0
    /** Duty for each mm/s, above the dead band. */
    readonly dutyPerSpeed: number
    private readonly learning: number

    /**
     * @param topSpeed mm/s at full duty without load
     * @param deadBand duty from 0 to 1 below which the wheel stands
     * @param bandwidth how quickly an error is worked off, 1/s
     */
    constructor(
        readonly motor: DriveMotor,
        readonly sensor: WheelSensor,
        topSpeed: number,
        readonly deadBand: number,
        private readonly bandwidth: number,
    ) {
        this.dutyPerSpeed = (1 - deadBand) / topSpeed
        this.learning = LEARNING * bandwidth
    }

    /**
     * Drives the wheel.
     * @param wanted speed of the reference in mm/s, with what it needs to speed up
     * @param behind how far the wheel is behind its reference, in mm
     * @param damping mm/s that the wheel shall be faster than it is
     * @param seconds until the next call
     */
    async drive(wanted: number, behind: number, damping: number, seconds: number) {
        const push = this.bandwidth * behind
        const effort = wanted + push + 0.45 * damping
        let trim = this.trim
        if (wanted * wanted > TELLING * TELLING) {
            trim += (this.learning * push * seconds) / wanted
            if (trim > MOST_TRIM) trim = MOST_TRIM
            else if (trim < LEAST_TRIM) trim = LEAST_TRIM
            this.trim = trim
        }
        let duty = effort * this.dutyPerSpeed
        if (effort > 4) duty += this.deadBand
        else if (effort < -4) duty -= this.deadBand
        else duty = 0
        duty *= trim
        if (duty > 1) duty = 1
        else if (duty < -1) duty = -1
        this.duty = duty
        await this.motor.setDuty(duty)
    }
}
