import { DRV8830 } from "./drv8830"

/** SLVSAB2, table 1: what the chip can give at most. */
const MOST_VOLTS = 5.06

/**
 * The chip's motor as a drive base drives it. Duty 1 is 5.06 V, however full the battery is.
 * @devsWhenUsed
 */
export class DRV8830Motor {
    private readonly chip: DRV8830
    private sentDuty = 2

    constructor(address: number) {
        this.chip = new DRV8830(address)
    }

    async begin() {
        await this.setDuty(0)
        await this.chip.fault()
    }

    async setDuty(duty: number) {
        if (duty === this.sentDuty) return
        this.sentDuty = duty
        await this.chip.setVolts(duty * MOST_VOLTS)
    }

    async brake() {
        this.sentDuty = 2
        await this.chip.brake()
    }
}
