import * as ds from "@devicescript/core"
import { Argument, checkNumber, refuse } from "./argument"

/** A new reading is worth this wait; a loop that only reads still lets others run. */
const PERIOD_MS = 10

/** Reflective sensors side by side, as the drivers have them. */
export interface LineChip {
    /** Makes them ready. */
    begin(): Promise<void>
    /** How many sensors there are, from 2. */
    count(): number
    /**
     * The newest reading of one, from 0 (white) to 1 (black).
     * @param index counted from 0 at the left
     */
    darkness(index: number): number
    /**
     * Where the line is by the newest readings. When it is lost: the side where it was last.
     * @returns from -1 (at the leftmost sensor, or beyond) to 1 (at the rightmost)
     */
    track(): number
    /** Whether the last `track` saw no line: every sensor saw less than 0.3 of the way from white to black. */
    lost: boolean
    /**
     * Learns white and black while the sensors are moved over both.
     * @param ms how long, in ms. Default: the driver's
     */
    calibrate(ms?: number): Promise<void>
}

/**
 * One sensor that looks at the floor, such as `robot.line.left`.
 * @devsWhenUsed
 */
export class LineSensor {
    private readMs = 0

    /** @param index counted from 0 at the left */
    constructor(
        private readonly line: Line,
        private readonly index: number,
    ) {}

    /**
     * How much light comes back: 0 is black, 100 is white. Waits for a new reading, at most 10 ms.
     * @returns percent, from 0 to 100, in steps of 0.1
     */
    async read(): Promise<number> {
        await this.line.begin()
        this.readMs = await nextReading(this.readMs)
        return Math.round(1000 - 1000 * this.line.darkness(this.index)) / 10
    }
}

/**
 * The sensors that look at the floor under the robot, for following a dark line on light ground.
 *
 * ```ts
 * await robot.drive.drive(100, 0)
 * await waitUntil(async () => {
 *     await robot.line.position()
 *     return !robot.line.lost()
 * })
 * await robot.drive.stop()
 * ```
 * @devsWhenUsed
 */
export class Line {
    /** The leftmost sensor. */
    readonly left: LineSensor
    /** The rightmost sensor. */
    readonly right: LineSensor
    private begun = false
    private readMs = 0

    /** The kit makes it. */
    constructor(private readonly chip: LineChip) {
        this.left = new LineSensor(this, 0)
        this.right = new LineSensor(this, chip.count() - 1)
    }

    /** Starts the sensors, if nothing has yet. The rest of the class does so itself. */
    async begin() {
        if (this.begun) return
        this.begun = true
        await this.chip.begin()
    }

    /**
     * Where the line is, seen from the robot. When the line is lost: the side where it was seen last. Waits for a new
     * reading, at most 10 ms.
     * @returns from -1 (at the leftmost sensor, or beyond) to 1 (at the rightmost); 0 is the middle
     */
    async position(): Promise<number> {
        await this.begin()
        this.readMs = await nextReading(this.readMs)
        return this.chip.track()
    }

    /** Whether the last `position` saw no line: every sensor saw less than 0.3 of the way from white to black. */
    lost(): boolean {
        return this.chip.lost
    }

    /**
     * How dark it is under a sensor, without waiting. Call `begin`, `read` or `position` once before.
     * @param index counted from 0 at the left
     * @returns from 0 (white) to 1 (black)
     */
    darkness(index: number): number {
        const chip = this.chip
        if (!(index >= 0 && index < chip.count())) refuse(Argument.darknessIndex, index)
        const dark = chip.darkness(index)
        checkNumber(Argument.darknessReading, dark)
        return dark
    }

    /**
     * Learns white and black while the sensors are moved over both, and stores them on the board. `calibrateLine` moves
     * the robot as well.
     * @param ms how long, in milliseconds. Default 3000
     * @throws Error when a sensor saw no difference
     */
    async calibrate(ms = 3000) {
        checkNumber(Argument.calibrateMs, ms)
        await this.begin()
        await this.chip.calibrate(ms)
    }
}

/** Waits until a new reading is due; returns when it was. */
async function nextReading(lastMs: number): Promise<number> {
    const wait = lastMs + PERIOD_MS - ds.millis()
    if (wait > 0) await ds.sleep(wait)
    return ds.millis()
}
