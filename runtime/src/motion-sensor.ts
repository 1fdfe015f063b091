import * as ds from "@devicescript/core"

/** Readings come at least this often; a drive base takes more, one in each of its turns. */
const PERIOD_MS = 25
/** The same once a program has asked for bumps: one of a hard wall lasts some 10 ms. */
const BUMPS_MS = 10

/** A slope of 11° pulls with this share of the weight. */
const LEVEL_G = 0.2

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
    private updatedMs = 0
    private periodMs = PERIOD_MS
    /** While the last reading, of a drive base, is younger than this, no other is taken. */
    private freshMs = PERIOD_MS

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
     * Whether the robot has bumped into something since the last call. It is looked at each 10 ms from the first call on.
     * @throws Error when the sensor does not answer
     */
    async bumped(): Promise<boolean> {
        await this.check()
        this.periodMs = BUMPS_MS
        this.freshMs = 0
        const hit = this.hit
        this.hit = false
        return hit
    }

    private async check() {
        await this.begin()
        if (this.lost) throw new Error("motion sensor does not answer; check its wires")
    }

    /** Takes a new reading, if the sensor was started; `lost` says whether it failed. */
    async update() {
        const chip = this.chip
        if (!chip) return
        this.updatedMs = ds.millis()
        try {
            await chip.update()
            this.heading = chip.heading
            this.turnRate = chip.turnRate
            if (chip.bumped()) this.hit = true
            this.lost = false
        } catch (_) {
            this.lost = true
        }
    }

    /** Whether the last reading felt no slope of 11° or more, and nothing that speeds up or brakes as much. */
    level(): boolean {
        return !this.chip.bumped(LEVEL_G)
    }

    private async keepUpdated() {
        while (true) {
            if (ds.millis() - this.updatedMs >= this.freshMs) await this.update()
            await ds.sleep(this.periodMs)
        }
    }
}
