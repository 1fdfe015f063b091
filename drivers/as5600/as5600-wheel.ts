import * as ds from "@devicescript/core"
import { type Transfers, transferFailed } from "../kept-transfer"

const STATUS = 0x0b

/** Bit of STATUS: a magnet is there. */
const MAGNET = 0x20
/** Steps of the angle in a turn. */
export const STEPS = 4096

/**
 * The chip as a drive base reads it. It counts turns while `update` is called at least twice a turn.
 * @devsWhenUsed
 */
export class AS5600Wheel {
    /** Degrees since the start, over all turns. */
    position = 0
    /** The angle at the last update, in steps; before the first none, and no way to it: NaN is 0 to a shift. */
    steps = NaN
    private readonly asked = Buffer.from([STATUS])
    /** STATUS, RAW ANGLE: one transfer for both, into a buffer that stays. */
    private readonly data = Buffer.alloc(3)
    private readonly degreesPerStep: number

    /** @param sign -1 counts the other way */
    constructor(
        private readonly address: number,
        sign = 1,
    ) {
        this.degreesPerStep = (sign * 360) / STEPS
    }

    /**
     * Takes the angle at which the wheel stands for the start.
     * @throws I2CError when the chip does not answer; Error when it sees no magnet
     */
    async begin() {
        await this.update()
    }

    /**
     * Reads the angle.
     * @throws I2CError when the chip does not answer; Error when it sees no magnet
     */
    async update() {
        const data = this.data
        const status = await (ds as Transfers)._i2cTransaction(this.address, this.asked, data)
        if (status) transferFailed(this.address, status)
        if (!(data[0] & MAGNET))
            throw new Error(`angle sensor AS5600 at ${this.address} sees no magnet at 0.5 to 3 mm`)
        const steps = (data[1] << 8) | data[2]
        // The shorter way round: the twelve bits, as a signed number.
        this.position += (((steps - this.steps) << 20) >> 20) * this.degreesPerStep
        this.steps = steps
    }
}
