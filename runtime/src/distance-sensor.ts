/** A chip that measures distances, as the drivers have it. */
export interface RangeFinder {
    /** Waits for a new measurement, in mm; undefined: nothing in range. */
    read(): Promise<number>
}

/** Measures how far away the next thing in front of the robot is. */
export class DistanceSensor {
    private chip: RangeFinder

    /** @param start sets up the chip; it runs at the first reading, so that a program without one pays nothing */
    constructor(private readonly start: () => Promise<RangeFinder>) {}

    /** Waits for a new measurement, in mm. 2000 when nothing is in range. */
    async read(): Promise<number> {
        if (!this.chip) this.chip = await this.start()
        const mm = await this.chip.read()
        return mm === undefined ? 2000 : mm
    }
}
