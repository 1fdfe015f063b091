import type { PCA9685 } from "./pca9685"

/**
 * A motor on a bridge with its two inputs on the chip's outputs, as a drive base drives it.
 * @devsWhenUsed
 */
export class PCA9685Motor {
    private sentDuty = 2

    /** @param channel the bridge's first input, 0 to 14; the second is on the next */
    constructor(
        private readonly chip: PCA9685,
        private readonly channel: number,
        private readonly reversed = false,
    ) {}

    async begin() {
        await this.chip.begin()
        await this.setDuty(0)
    }

    async setDuty(duty: number) {
        if (duty === this.sentDuty) return
        this.sentDuty = duty
        await this.chip.setMotor(this.channel, this.reversed ? -duty : duty)
    }

    async brake() {
        this.sentDuty = 2
        await this.chip.brakeMotor(this.channel)
    }
}
