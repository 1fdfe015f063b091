// VL53L0X, time-of-flight distance sensor by STMicroelectronics, on I2C.
// Datasheet DS11555; registers are named in ST's API (STSW-IMG005, vl53l0x_device.h).
import { sleep } from "@devicescript/core"
import { i2c } from "@devicescript/i2c"

const SYSRANGE_START = 0x00
const SYSTEM_INTERRUPT_CONFIG = 0x0a
const SYSTEM_INTERRUPT_CLEAR = 0x0b
const RESULT_INTERRUPT_STATUS = 0x13
const RESULT_RANGE_STATUS = 0x14
const IDENTIFICATION_MODEL_ID = 0xc0

const MODEL_ID = 0xee
const BACK_TO_BACK = 0x02
const NEW_SAMPLE_READY = 0x04
/** Device status of a valid range, bits 6 to 3 of RESULT_RANGE_STATUS. */
const RANGE_COMPLETE = 11

export interface VL53L0XOptions {
    /** 7-bit I2C address. Default 0x29. */
    address?: number
    /** ms that a measurement may take before `read` gives up. Default 200; the chip needs 33. */
    timeoutMs?: number
}

/**
 * The chip, measuring all the time.
 * @devsWhenUsed
 */
export class VL53L0X {
    constructor(
        private readonly address: number,
        private readonly timeoutMs: number,
    ) {}

    /**
     * Waits for the next measurement (one each 33 ms).
     * @returns mm, up to about 1200; undefined: nothing in range
     * @throws I2CError when the chip does not answer; Error when it stops measuring
     */
    async read(): Promise<number> {
        let waited = 0
        while (!((await i2c.readReg(this.address, RESULT_INTERRUPT_STATUS)) & 7)) {
            if (waited >= this.timeoutMs)
                throw new Error("distance sensor VL53L0X: no measurement; check its power")
            await sleep(4)
            waited += 4
        }
        const result = await i2c.readRegBuf(this.address, RESULT_RANGE_STATUS, 12)
        await i2c.writeReg(this.address, SYSTEM_INTERRUPT_CLEAR, 1)
        if (((result[0] >> 3) & 15) !== RANGE_COMPLETE) return undefined
        return (result[10] << 8) | result[11]
    }
}

/**
 * Starts a VL53L0X in continuous ranging.
 * @devsPart STMicroelectronics VL53L0X
 * @link https://www.st.com/resource/en/datasheet/vl53l0x.pdf
 * @throws I2CError when nothing answers at the address; Error when another chip does
 */
export async function startVL53L0X(options: VL53L0XOptions = {}): Promise<VL53L0X> {
    const address = options.address || 0x29
    const model = await i2c.readReg(address, IDENTIFICATION_MODEL_ID)
    if (model !== MODEL_ID)
        throw new Error(`no VL53L0X at I2C address ${address}, but a chip ${model}`)
    await i2c.writeReg(address, SYSTEM_INTERRUPT_CONFIG, NEW_SAMPLE_READY)
    await i2c.writeReg(address, SYSRANGE_START, BACK_TO_BACK)
    return new VL53L0X(address, options.timeoutMs || 200)
}
