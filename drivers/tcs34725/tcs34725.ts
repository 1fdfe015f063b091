// TCS34725, colour sensor by ams, on I2C. Datasheet TCS3472.
import { sleep } from "@devicescript/core"
import { i2c } from "@devicescript/i2c"

/** Bit of each command byte; with this one alone, bytes of a transfer follow each other. */
const COMMAND = 0xa0
const ENABLE = 0x00
const ATIME = 0x01
const CONTROL = 0x0f
const ID = 0x12
const STATUS = 0x13

const IDENTITY = 0x44
const POWER_ON_AND_MEASURE = 0x03
const VALID = 0x01
const ADDRESS = 0x29
/** 20 cycles of 2.4 ms: quick enough for a robot that drives. */
const CYCLES = 20
/** Gain of 16. */
const GAIN = 0x02

/** What the sensor sees. */
export interface ColorReading {
    /** Light of all colours, 0 (dark) to 1 (all that the sensor can take). */
    clear: number
    /** Shares of red, green and blue in it, 0 to 255. */
    red: number
    green: number
    blue: number
    /** Degrees on the colour circle: 0 red, 120 green, 240 blue. */
    hue: number
    /** 0 (grey) to 1 (pure). */
    saturation: number
}

/**
 * The chip, measuring all the time.
 * @devsWhenUsed
 */
export class TCS34725 {
    /**
     * The newest measurement (one each 50 ms).
     * @throws I2CError when the chip does not answer; Error when it stopped measuring
     */
    async read(): Promise<ColorReading> {
        const data = await i2c.readRegBuf(ADDRESS, COMMAND | STATUS, 9)
        if (!(data[0] & VALID)) {
            // A chip that lost its power for a moment has forgotten all.
            await this.begin()
            throw new Error("colour sensor TCS34725: no measurement; check its power")
        }
        const clear = data.getAt(1, "u16")
        const red = data.getAt(3, "u16")
        const green = data.getAt(5, "u16")
        const blue = data.getAt(7, "u16")
        const most = Math.max(red, Math.max(green, blue))
        const spread = most - Math.min(red, Math.min(green, blue))
        let hue = 0
        if (spread > 0) {
            if (most === red) hue = (60 * (green - blue)) / spread
            else if (most === green) hue = 120 + (60 * (blue - red)) / spread
            else hue = 240 + (60 * (red - green)) / spread
        }
        const share = clear > 0 ? 255 / clear : 0
        return {
            clear: clear / (CYCLES * 1024),
            red: Math.min(255, Math.round(red * share)),
            green: Math.min(255, Math.round(green * share)),
            blue: Math.min(255, Math.round(blue * share)),
            hue: hue < 0 ? hue + 360 : hue,
            saturation: most > 0 ? spread / most : 0,
        }
    }

    /** Wakes the chip and has it measure; the first measurement is ready after 50 ms. */
    async begin() {
        await i2c.writeReg(ADDRESS, COMMAND | ATIME, 256 - CYCLES)
        await i2c.writeReg(ADDRESS, COMMAND | CONTROL, GAIN)
        // The chip itself waits for its oscillator.
        await i2c.writeReg(ADDRESS, COMMAND | ENABLE, POWER_ON_AND_MEASURE)
        await sleep(58)
    }
}

/**
 * Starts a TCS34725. Its address is 0x29 and can't be changed.
 * @devsPart ams TCS34725
 * @link https://cdn-shop.adafruit.com/datasheets/TCS34725.pdf
 * @throws I2CError when nothing answers at the address; Error when another chip does
 */
export async function startTCS34725(): Promise<TCS34725> {
    const identity = await i2c.readReg(ADDRESS, COMMAND | ID)
    if (identity !== IDENTITY)
        throw new Error(`no TCS34725 at I2C address ${ADDRESS}, but a chip ${identity}`)
    const chip = new TCS34725()
    await chip.begin()
    return chip
}
