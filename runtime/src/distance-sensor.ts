import { millis, sleep } from "@devicescript/core"

/** A chip that measures distances, as the drivers have it. */
export interface RangeFinder {
    /**
     * Waits for a new measurement.
     * @returns mm; undefined: nothing in range
     */
    read(): Promise<number>
}

/** What `read` says when nothing is in range. */
const FAR_MM = 2000
/** A measurement older than this says nothing of now: the robot may have turned since. */
const STALE_MS = 400

/**
 * Measures how far away the next thing in front of it is. The first use starts the chip, which takes a moment.
 *
 * ```ts
 * while ((await robot.distance.read()) > 200) await robot.drive.drive(150, 0)
 * await robot.drive.stop()
 * ```
 * @devsWhenUsed
 */
export class DistanceSensor {
    private chip: RangeFinder
    /** The last two measurements; none before the first. */
    private last = -1
    private beforeLast = -1
    private readMs = 0
    /** When the running measurement began; -STALE_MS: none runs. */
    private begunMs = -STALE_MS
    /** How many measurements there were, and what `read` said of the newest. */
    private count = 0
    private median: number

    /** @param start sets up the chip; it runs at the first reading, so that a program without one pays nothing */
    constructor(private readonly start: () => Promise<RangeFinder>) {}

    /**
     * Waits for a new measurement; one that jumps away from its neighbours is left out (the median of the last three).
     * Tasks that read at the same time share a measurement.
     * @returns mm from the sensor, from 0 to 2000; 2000 when nothing is in range
     * @throws I2CError when the sensor does not answer
     */
    async read(): Promise<number> {
        const { count } = this
        // By the clock: the task that measures may have been stopped, and then never says so.
        while (this.count === count && millis() - this.begunMs < STALE_MS) await sleep(4)
        if (this.count !== count) return this.median
        this.begunMs = millis()
        try {
            await this.measure()
        } finally {
            this.begunMs = -STALE_MS
        }
        return this.median
    }

    /** Starts the chip if need be, and takes the median of its newest measurement and the two before. */
    private async measure() {
        if (!this.chip) this.chip = await this.start()
        const measured = await this.chip.read()
        const mm = measured === undefined ? FAR_MM : measured
        const now = millis()
        if (now - this.readMs > STALE_MS) this.last = -1
        this.readMs = now
        const a = this.last
        const b = a < 0 ? -1 : this.beforeLast
        this.beforeLast = a
        this.last = mm
        this.median = b < 0 ? mm : Math.max(Math.min(a, b), Math.min(Math.max(a, b), mm))
        this.count++
    }
}
