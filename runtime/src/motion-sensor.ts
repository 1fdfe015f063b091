import * as ds from "@devicescript/core"

/** Readings of the gyroscope come this often. */
const PERIOD_MS = 10

/** A chip that feels motion, as the drivers have it. */
export interface MotionChip {
    heading: number
    turnRate: number
    update(): Promise<void>
    tilt(): number
    bumped(threshold?: number): boolean
}

/**
 * Feels how the robot turns, tilts and bumps. The first use takes half a second, in which the robot must stand still.
 * @devsWhenUsed
 */
export class MotionSensor {
    /** Degrees turned clockwise since the first use. */
    heading = 0
    /** Degrees a second, clockwise positive. */
    turnRate = 0
    /** Whether the last reading failed. */
    lost = false
    private chip: MotionChip
    private hit = false

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
     * Degrees between the robot's floor and level, 0 to 90; good while it neither brakes nor bumps.
     * @throws Error when the sensor does not answer
     */
    async tilt(): Promise<number> {
        await this.check()
        return this.chip.tilt()
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
