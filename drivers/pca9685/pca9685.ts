// PCA9685, sixteen PWM outputs on I2C by NXP. Datasheet PCA9685 rev. 4.
import { sleep } from "@devicescript/core"
import { i2c } from "@devicescript/i2c"

const MODE1 = 0x00
export const LED0_ON_L = 0x06
const PRE_SCALE = 0xfe

/** MODE1: registers move on by themselves. */
const AUTO_INCREMENT = 0x20
const SLEEP = 0x10
/** Bit of LEDn_ON_H and LEDn_OFF_H. */
export const FULL = 0x10
export const STEPS = 4096

export interface PCA9685Options {
    /** 7-bit I2C address, 0x40 to 0x7f by its six address pins. Default 0x40. */
    address?: number
    /** Period of all outputs, 24 to 1526 Hz: 50 for servos, 1000 for motors. Default 50. */
    hz?: number
}

/**
 * The chip. Its outputs are not throttled as the firmware's own services are.
 * @devsWhenUsed
 */
export class PCA9685 {
    constructor(
        readonly address: number,
        private readonly hz: number,
    ) {}

    /**
     * Sets one output.
     * @param channel 0 to 15
     * @param duty 0 to 1
     * @throws I2CError when the chip does not answer
     */
    async setDuty(channel: number, duty: number) {
        const data = Buffer.alloc(4)
        encode(data, 0, duty)
        await i2c.writeRegBuf(this.address, LED0_ON_L + 4 * channel, data)
    }

    /**
     * Sets the pulse of a servo.
     * @param channel 0 to 15
     * @param us microseconds, as a rule 500 to 2500
     */
    async setPulse(channel: number, us: number) {
        await this.setDuty(channel, (us * this.hz) / 1000000)
    }

    /**
     * Drives a motor whose bridge has its two inputs on this channel and the next, in one transfer.
     * @param duty -1 to 1; 0 coasts
     */
    async setMotor(channel: number, duty: number) {
        const data = Buffer.alloc(8)
        encode(data, 0, Math.max(0, duty))
        encode(data, 4, Math.max(0, -duty))
        await i2c.writeRegBuf(this.address, LED0_ON_L + 4 * channel, data)
    }

    /** Shorts the leads of such a motor through its bridge: both inputs high. */
    async brakeMotor(channel: number) {
        const data = Buffer.alloc(8)
        encode(data, 0, 1)
        encode(data, 4, 1)
        await i2c.writeRegBuf(this.address, LED0_ON_L + 4 * channel, data)
    }

    /** Sets frequency and outputs; all are off after it. */
    async begin() {
        // PRE_SCALE can be written only while the oscillator sleeps.
        await i2c.writeReg(this.address, MODE1, SLEEP | AUTO_INCREMENT)
        await i2c.writeReg(this.address, PRE_SCALE, Math.round(25000000 / STEPS / this.hz) - 1)
        await i2c.writeReg(this.address, MODE1, AUTO_INCREMENT)
        // The oscillator needs half a millisecond.
        await sleep(1)
    }
}

function encode(data: Buffer, at: number, duty: number) {
    const on = Math.round(duty * STEPS)
    if (on <= 0) data[at + 3] = FULL
    else if (on >= STEPS) data[at + 1] = FULL
    else data.setAt(at + 2, "u16", on)
}

/**
 * Starts a PCA9685.
 * @devsPart NXP PCA9685
 * @link https://www.nxp.com/docs/en/data-sheet/PCA9685.pdf
 * @throws I2CError when nothing answers at the address
 */
export async function startPCA9685(options: PCA9685Options = {}): Promise<PCA9685> {
    const chip = new PCA9685(options.address || 0x40, options.hz || 50)
    await chip.begin()
    return chip
}
