import * as ds from "@devicescript/core"
import { type Transfers, transferFailed } from "../kept-transfer"
import { FULL, LED0_ON_L, type PCA9685, STEPS } from "./pca9685"

/** The full duty, in steps: a pulse that ends one of 4096 early saves a case of its own. */
const FULL_DUTY = STEPS - 1
/** No duty in steps equals this, so the next is always sent: an earlier program may have left another. */
const UNKNOWN = STEPS
/** LEDn_OFF of an output that is always off. */
const OFF = FULL << 8

/**
 * A motor on a bridge with its two inputs on the chip's outputs, as a drive base drives it.
 * @devsWhenUsed
 */
export class PCA9685Motor {
    private sent = UNKNOWN
    /** Register, then ON and OFF of both inputs; a control loop sends it each turn, and makes no new buffer for it. */
    private readonly order = Buffer.alloc(9)
    /** Steps for the duty 1. */
    private readonly most: number

    /** @param channel the bridge's first input, 0 to 14; the second is on the next */
    constructor(
        private readonly chip: PCA9685,
        private readonly channel: number,
        reversed = false,
    ) {
        this.most = reversed ? -FULL_DUTY : FULL_DUTY
        this.order[0] = LED0_ON_L + 4 * channel
    }

    async begin() {
        await this.chip.begin()
        await this.setDuty(0)
    }

    /** @throws I2CError when the chip does not answer */
    async setDuty(duty: number) {
        const steps = Math.round(duty * this.most)
        if (steps === this.sent) return
        this.sent = steps
        const order = this.order
        order.setAt(3, "u16", steps > 0 ? steps : OFF)
        order.setAt(7, "u16", steps < 0 ? -steps : OFF)
        const status = await (ds as Transfers)._i2cTransaction(this.chip.address, order)
        if (status) {
            this.sent = UNKNOWN
            transferFailed(this.chip.address, status)
        }
    }

    async brake() {
        this.sent = UNKNOWN
        await this.chip.brakeMotor(this.channel)
    }
}
