// INA219, voltage and current of the battery by Texas Instruments, on I2C. Datasheet SBOS448.
import { i2c } from "@devicescript/i2c"

const BUS_VOLTAGE = 0x02
const CURRENT = 0x04
const CALIBRATION = 0x05

/** Amperes of one step of CURRENT, as CALIBRATION makes it. */
const CURRENT_LSB = 0.0001

export interface INA219Options {
    /** 7-bit I2C address, 0x40 to 0x4f by its pins A0 and A1. Default 0x40. */
    address?: number
    /** Resistance between VIN+ and VIN- in ohms. Default 0.1, as on the common breakout board. */
    shuntOhm?: number
}

/**
 * The chip; it measures all the time.
 * @devsWhenUsed
 */
export class INA219 {
    constructor(
        private readonly address: number,
        private readonly calibration: number,
    ) {}

    /**
     * @returns V between VIN- and ground, 0 to 26 in steps of 0.004
     * @throws I2CError when the chip does not answer
     */
    async volts(): Promise<number> {
        return ((await this.word(BUS_VOLTAGE)) >> 3) * 0.004
    }

    /**
     * @returns A through the shunt, positive out of the battery; up to 3.2 with 0.1 ohm
     * @throws I2CError when the chip does not answer
     */
    async amps(): Promise<number> {
        // A chip that lost its power for a moment has forgotten its calibration, and would say 0.
        await this.calibrate()
        return (((await this.word(CURRENT)) << 16) >> 16) * CURRENT_LSB
    }

    /** Whether the battery is below `threshold` V: time to stop the motors and charge. */
    async low(threshold: number): Promise<boolean> {
        return (await this.volts()) < threshold
    }

    /** Tells the chip what the shunt is. */
    async calibrate() {
        const data = Buffer.from([this.calibration >> 8, this.calibration & 0xff])
        await i2c.writeRegBuf(this.address, CALIBRATION, data)
    }

    private async word(register: number): Promise<number> {
        const data = await i2c.readRegBuf(this.address, register, 2)
        return (data[0] << 8) | data[1]
    }
}

/**
 * Starts an INA219 with the ranges that it has after power-on: 26 V, and 320 mV over the shunt.
 * @devsPart Texas Instruments INA219
 * @link https://www.ti.com/lit/ds/symlink/ina219.pdf
 * @throws I2CError when nothing answers at the address
 */
export async function startINA219(options: INA219Options = {}): Promise<INA219> {
    const shuntOhm = options.shuntOhm === undefined ? 0.1 : options.shuntOhm
    // SBOS448, equation 1.
    const calibration = Math.round(0.04096 / (CURRENT_LSB * shuntOhm))
    const chip = new INA219(options.address || 0x40, calibration)
    await chip.calibrate()
    return chip
}
