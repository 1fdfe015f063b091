import * as ds from "@devicescript/core"
import { type Transfers, transferFailed } from "../kept-transfer"
import { BACKWARD, CONTROL, DRV8830, FORWARD, LEAST_STEP, MOST_STEP } from "./drv8830"

/** No byte equals this, so the next is always sent: an earlier program may have left another. */
const UNKNOWN = -1

/**
 * The chip's motor as a drive base drives it. Duty 1 is 5.06 V, however full the battery is.
 * @devsWhenUsed
 */
export class DRV8830Motor {
    private readonly chip: DRV8830
    /** The last order; a control loop sends one each turn, and makes no new buffer for it. */
    private readonly order = Buffer.from([CONTROL, 0])
    private sent = UNKNOWN

    constructor(private readonly address: number) {
        this.chip = new DRV8830(address)
    }

    async begin() {
        await this.setDuty(0)
        await this.chip.fault()
    }

    /** @throws I2CError when the chip does not answer */
    async setDuty(duty: number) {
        const step = Math.round(duty * MOST_STEP)
        let value = 0
        if (step >= LEAST_STEP) value = (step << 2) | FORWARD
        else if (step <= -LEAST_STEP) value = (-step << 2) | BACKWARD
        if (value === this.sent) return
        this.sent = value
        this.order[1] = value
        const status = await (ds as Transfers)._i2cTransaction(this.address, this.order)
        if (status) {
            this.sent = UNKNOWN
            transferFailed(this.address, status)
        }
    }

    async brake() {
        this.sent = UNKNOWN
        await this.chip.brake()
    }
}
