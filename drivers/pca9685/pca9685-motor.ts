import * as ds from "@devicescript/core"
import { type Transfers, transferFailed } from "../kept-transfer"
import { FULL, LED0_ON_L, type PCA9685, STEPS } from "./pca9685"

/** No duty in steps equals this, so the next is always sent: an earlier program may have left another. */
const UNKNOWN = 2 * STEPS

/**
 * A motor on a bridge with its two inputs on the chip's outputs, as a drive base drives it.
 * @devsWhenUsed
 */
export class PCA9685Motor {
    private sent = UNKNOWN
    /** Register, then ON and OFF of both inputs; a control loop sends it each turn, and makes no new buffer for it. */
    private readonly order = Buffer.alloc(9)

    /** @param channel the bridge's first input, 0 to 14; the second is on the next */
    constructor(
        private readonly chip: PCA9685,
        private readonly channel: number,
        private readonly reversed = false,
    ) {
        this.order[0] = LED0_ON_L + 4 * channel
    }

    async begin() {
        await this.chip.begin()
        await this.setDuty(0)
    }

    /** @throws I2CError when the chip does not answer */
    async setDuty(duty: number) {
        let steps = Math.round(duty * STEPS)
        if (steps === this.sent) return
        this.sent = UNKNOWN
        const sent = steps
        const order = this.order
        // Where the input is that makes pulses; the other is off.
        let pulsed = 1
        let off = 5
        if (this.reversed) steps = -steps
        if (steps < 0) {
            steps = -steps
            pulsed = 5
            off = 1
        }
        let on = 0
        if (steps === 0) steps = FULL << 8
        else if (steps === STEPS) {
            on = FULL
            steps = 0
        }
        order[pulsed + 1] = on
        order.setAt(pulsed + 2, "u16", steps)
        order[off + 1] = 0
        order[off + 3] = FULL
        const status = await (ds as Transfers)._i2cTransaction(this.chip.address, order)
        if (status !== 0) transferFailed(this.chip.address, status)
        this.sent = sent
    }

    async brake() {
        this.sent = UNKNOWN
        await this.chip.brakeMotor(this.channel)
    }
}
