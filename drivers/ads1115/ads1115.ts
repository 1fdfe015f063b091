// ADS1115, four analog inputs on I2C by Texas Instruments. Datasheet SBAS444.
import { sleep } from "@devicescript/core"
import { i2c } from "@devicescript/i2c"

const CONVERSION = 0x00
const CONFIG = 0x01

/** High byte of CONFIG: start one conversion, input 0 against ground, ±4.096 V, single shot. */
const START_CHANNEL_0 = 0xc3
/** Low byte of CONFIG: 860 samples a second, comparator off. */
const FASTEST = 0xe3
/** Bit of CONFIG's high byte: no conversion runs. */
const READY = 0x80
const FULL_SCALE_VOLTS = 4.096

export interface ADS1115Options {
    /** 7-bit I2C address, 0x48 to 0x4b by its pin ADDR. Default 0x48. */
    address?: number
}

/**
 * The chip.
 * @devsWhenUsed
 */
export class ADS1115 {
    constructor(private readonly address: number) {}

    /**
     * Measures one input; takes about 2 ms.
     * @param channel 0 to 3
     * @returns V against ground, in steps of 0.000125
     * @throws I2CError when the chip does not answer; Error when it does not finish
     */
    async read(channel: number): Promise<number> {
        const start = Buffer.from([START_CHANNEL_0 + (channel << 4), FASTEST])
        await i2c.writeRegBuf(this.address, CONFIG, start)
        let waitedMs = 0
        while (!((await i2c.readReg(this.address, CONFIG)) & READY)) {
            if (waitedMs >= 10) throw new Error("ADS1115: no measurement; check its power")
            await sleep(1)
            waitedMs++
        }
        const data = await i2c.readRegBuf(this.address, CONVERSION, 2)
        const steps = (data[0] << 8) | data[1]
        return (((steps << 16) >> 16) * FULL_SCALE_VOLTS) / 32768
    }
}

/**
 * Starts an ADS1115.
 * @devsPart Texas Instruments ADS1115
 * @link https://www.ti.com/lit/ds/symlink/ads1115.pdf
 * @throws I2CError when nothing answers at the address
 */
export async function startADS1115(options: ADS1115Options = {}): Promise<ADS1115> {
    const chip = new ADS1115(options.address || 0x48)
    await chip.read(0)
    return chip
}
