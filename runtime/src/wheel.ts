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

/**
 * A motor with the sensor of its wheel: turns the speed that is wanted into a duty, and learns how strong the motor is.
 * @devsWhenUsed
 */
export class Wheel {
    /** mm/s over the last turn of the control loop. */
    speed = 0
    private lastMm = 0
    /** What this motor needs against what the kit says: 1.1 for one that is a tenth too weak, or for a low battery. */
    trim = 1

    /**
     * @param topSpeed mm/s at full duty without load
     * @param deadBand duty from 0 to 1 below which the wheel stands
     * @param bandwidth how quickly an error is worked off, 1/s
     */
    constructor(
        private readonly motor: DriveMotor,
        private readonly sensor: WheelSensor,
        private readonly mmPerDegree: number,
        private readonly topSpeed: number,
        private readonly deadBand: number,
        private readonly bandwidth: number,
    ) {}

    async begin() {
        await this.sensor.begin()
        await this.motor.begin()
    }

    /** Asks the sensor for a new reading, if it needs to be asked. */
    async update() {
        await this.sensor.update()
    }

    /** Where the wheel is, in mm of its rim since power-on; forward is positive. */
    mm(): number {
        return this.sensor.position * this.mmPerDegree
    }

    /** @param seconds since the last call */
    measure(seconds: number) {
        const mm = this.mm()
        this.speed = (mm - this.lastMm) / seconds
        this.lastMm = mm
    }

    /**
     * Drives the wheel.
     * @param wanted speed of the reference in mm/s, with what it needs to speed up
     * @param behind how far the wheel is behind its reference, in mm
     * @param damping mm/s that the wheel shall be faster than it is
     * @param seconds until the next call
     */
    async drive(wanted: number, behind: number, damping: number, seconds: number) {
        const effort = wanted + this.bandwidth * behind + 0.45 * damping
        // Slow wheels tell little of their strength, and friction much.
        if (Math.abs(wanted) > 60) {
            const share = (this.bandwidth * behind) / wanted
            this.trim += LEARNING * this.bandwidth * share * seconds
            this.trim = Math.max(0.6, Math.min(1.7, this.trim))
        }
        let duty = (effort / this.topSpeed) * (1 - this.deadBand)
        if (effort > 4) duty += this.deadBand
        else if (effort < -4) duty -= this.deadBand
        else duty = 0
        await this.motor.setDuty(Math.max(-1, Math.min(1, duty * this.trim)))
    }

    /** Lets the wheel roll out. */
    async coast() {
        await this.motor.setDuty(0)
    }

    /** Stops the wheel as hard as its bridge can. */
    async brake() {
        await this.motor.brake()
    }
}
