// LM75, thermometer by Texas Instruments, on I2C. Datasheet SNIS153.
import { i2c } from "@devicescript/i2c"

const TEMPERATURE = 0x00
const THYST = 0x02

/** THYST after power-on: 75 °C. The LM75 has no identity register; this is the nearest to one. */
const THYST_RESET = 0x4b

export interface LM75Options {
    /** 7-bit I2C address, 0x48 to 0x4f by its pins A0 to A2. Default 0x48. */
    address?: number
}

/**
 * The chip; it converts all the time.
 * @devsWhenUsed
 */
export class LM75 {
    constructor(private readonly address: number) {}

    /**
     * @returns °C, -55 to 125 in steps of 0.5
     * @throws I2CError when the chip does not answer
     */
    async read(): Promise<number> {
        const data = await i2c.readRegBuf(this.address, TEMPERATURE, 2)
        // The sign is the first byte's; the seven last bits mean nothing.
        const steps = ((data[0] << 24) >> 23) | (data[1] >> 7)
        return steps / 2
    }
}

/**
 * Starts an LM75.
 * @devsPart Texas Instruments LM75
 * @link https://www.ti.com/lit/ds/symlink/lm75a.pdf
 * @throws I2CError when nothing answers at the address; Error when another chip does
 */
export async function startLM75(options: LM75Options = {}): Promise<LM75> {
    const address = options.address || 0x48
    const hysteresis = await i2c.readReg(address, THYST)
    if (hysteresis !== THYST_RESET)
        throw new Error(`no LM75 at I2C address ${address}, but a chip ${hysteresis}`)
    return new LM75(address)
}
