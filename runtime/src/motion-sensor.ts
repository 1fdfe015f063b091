import * as ds from "@devicescript/core"

/** Readings of the gyroscope come this often. */
const PERIOD_MS = 10

/** A chip that feels motion, as the drivers have it. */
export interface MotionChip {
    /** Degrees turned since it was started; clockwise from above is positive. Not wrapped at 360. */
    heading: number
    /** How fast the robot turns, in degrees a second; clockwise is positive. */
    turnRate: number
    /**
     * Takes a new reading.
     * @throws Error when the chip does not answer
     */
    update(): Promise<void>
    /** Degrees between the robot's floor and level, from 0 to 90. */
    tilt(): number
    /**
     * Whether the last reading felt a bump.
     * @param threshold what counts as a bump, in g. Default: the driver's
     */
    bumped(threshold?: number): boolean
}

/**
 * Feels how the robot turns, tilts and bumps. The first use takes half a second, in which the robot must stand still.
 *
 * ```ts
 * await robot.drive.drive(150, 0)
 * await waitUntil(async () => await robot.motion.bumped())
 * await robot.drive.straight(-100)
 * ```
 * @devsWhenUsed
 */
export class MotionSensor {
    /** Degrees turned since the first use; clockwise from above is positive. Not wrapped at 360. */
    heading = 0
    /** How fast the robot turns, in degrees a second; clockwise is positive. */
    turnRate = 0
    /** Whether the last reading failed. */
    lost = false
    private chip: MotionChip
    private hit = false

    /** @param start sets up the chip; it runs at the first use */
    constructor(private readonly start: () => Promise<MotionChip>) {}

    /**
     * Starts the sensor, if nothing has yet.
     * @throws I2CError when nothing answers; Error when another chip does
     */
    async begin() {
        if (this.chip) return
        this.chip = await this.start()
        this.keepUpdated.start()
    }

    /**
     * How far the robot leans, to whichever side; good while it neither brakes nor bumps.
     * @returns degrees between the robot's floor and level, from 0 to 90, in steps of 0.1
     * @throws Error when the sensor does not answer
     */
    async tilt(): Promise<number> {
        await this.check()
        return Math.round(this.chip.tilt() * 10) / 10
    }

    /**
     * Whether the robot has bumped into something since the last call.
     * @throws Error when the sensor does not answer
     */
    async bumped(): Promise<boolean> {
        await this.check()
        const hit = this.hit
        this.hit = false
        return hit
    }

    private async check() {
        await this.begin()
        if (this.lost) throw new Error("motion sensor does not answer; check its wires")
    }

    private async keepUpdated() {
        const chip = this.chip
        while (true) {
            try {
                await chip.update()
                this.heading = chip.heading
                this.turnRate = chip.turnRate
                if (chip.bumped()) this.hit = true
                this.lost = false
            } catch (_) {
                this.lost = true
            }
            await ds.sleep(PERIOD_MS)
        }
    }
}
