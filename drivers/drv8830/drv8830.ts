// DRV8830, one motor on I2C by Texas Instruments. Datasheet SLVSAB2.
import { i2c } from "@devicescript/i2c"

export const CONTROL = 0x00
const FAULT = 0x01

export const FORWARD = 0x02
export const BACKWARD = 0x01
const BRAKE = 0x03
const CLEAR = 0x80

/** SLVSAB2, table 1: the output voltage is 4 x 1.285 V x VSET / 64. */
const VOLTS_PER_STEP = 0.0803125
export const LEAST_STEP = 0x06
export const MOST_STEP = 0x3f

export interface DRV8830Options {
    /** 7-bit I2C address, 0x60 to 0x68 by its pins A0 and A1. Default 0x60. */
    address?: number
}

/**
 * The chip and its motor. It holds the motor's voltage while the battery sags.
 * @devsWhenUsed
 */
export class DRV8830 {
    constructor(private readonly address: number) {}

    /**
     * Drives the motor.
     * @param volts -5.06 to 5.06; below 0.48 either way the motor coasts
     * @throws I2CError when the chip does not answer
     */
    async setVolts(volts: number) {
        const step = Math.min(MOST_STEP, Math.round(Math.abs(volts) / VOLTS_PER_STEP))
        if (step < LEAST_STEP) await i2c.writeReg(this.address, CONTROL, 0)
        else
            await i2c.writeReg(
                this.address,
                CONTROL,
                (step << 2) | (volts > 0 ? FORWARD : BACKWARD),
            )
    }

    /** Stops the motor and holds it by shorting its leads. */
    async brake() {
        await i2c.writeReg(this.address, CONTROL, BRAKE)
    }

    /**
     * Bits of what went wrong since the last call, and clears them so that the motor may run again.
     * @returns 0: nothing; 2 overcurrent, 4 undervoltage, 8 too hot, 16 current limit
     */
    async fault(): Promise<number> {
        const bits = await i2c.readReg(this.address, FAULT)
        if (bits & 1) await i2c.writeReg(this.address, FAULT, CLEAR)
        return bits & 0x1e
    }
}

/**
 * Starts a DRV8830 with its motor stopped.
 * @devsPart Texas Instruments DRV8830
 * @link https://www.ti.com/lit/ds/symlink/drv8830.pdf
 * @throws I2CError when nothing answers at the address
 */
export async function startDRV8830(options: DRV8830Options = {}): Promise<DRV8830> {
    const chip = new DRV8830(options.address || 0x60)
    await chip.setVolts(0)
    await chip.fault()
    return chip
}
