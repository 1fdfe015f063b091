// RCWL-9620, ultrasonic distance sensor on I2C, as in M5Stack's unit "Ultrasonic-I2C" (U098-B1).
import { sleep } from "@devicescript/core"
import { i2c } from "@devicescript/i2c"

const START = 0x01
/**
 * ms from the start until the echo of the farthest target has been counted: 120, and a margin. A chip that is read too
 * early gives the old value, and the next start begins anew.
 */
const MEASUREMENT_MS = 125
/** The chip says this and more when no echo came back. */
const FARTHEST_MM = 4500

export interface RCWL9620Options {
    /** 7-bit I2C address. The chip has only 0x57. */
    address?: number
}

/**
 * The chip; it sends a burst of sound when it is asked.
 * @devsWhenUsed
 */
export class RCWL9620 {
    constructor(private readonly address: number) {}

    /**
     * Sends a burst and waits for its echo: 125 ms.
     * @returns mm, 20 to 4500; undefined: nothing in range
     * @throws I2CError when the chip does not answer
     */
    async read(): Promise<number> {
        await i2c.writeBuf(this.address, Buffer.from([START]))
        await sleep(MEASUREMENT_MS)
        const data = await i2c.readBuf(this.address, 3)
        const micrometres = (data[0] << 16) | (data[1] << 8) | data[2]
        const mm = Math.round(micrometres / 1000)
        return mm < FARTHEST_MM ? mm : undefined
    }
}

/**
 * Starts an RCWL-9620.
 * @devsPart RCWL-9620
 * @link https://docs.m5stack.com/en/unit/UNIT%20Ultrasonic%20I2C
 * @throws I2CError when nothing answers at the address
 */
export async function startRCWL9620(options: RCWL9620Options = {}): Promise<RCWL9620> {
    const sensor = new RCWL9620(options.address || 0x57)
    await sensor.read()
    return sensor
}
