// MPU-6050, accelerometer and gyroscope by InvenSense, on I2C. Register map RM-MPU-6000A.
import { millis, sleep } from "@devicescript/core"
import { i2c } from "@devicescript/i2c"

const CONFIG = 0x1a
const GYRO_CONFIG = 0x1b
const ACCEL_XOUT_H = 0x3b
const PWR_MGMT_1 = 0x6b
const WHO_AM_I = 0x75

/** What WHO_AM_I says: this chip, and those with the same registers that are sold under its name. */
const IDENTITIES = [0x68, 0x70, 0x72, 0x98]
/** Low-pass filter of 44 Hz. */
const FILTER = 0x03
/** Awake, clocked by the gyroscope of the x axis. */
const AWAKE = 0x01
/** Up to 1000 degrees a second: a robot with a narrow track turns faster than the 250 after power-on. */
const GYRO_RANGE = 0x10
/** At the range of 2 g after power-on, and at that of the gyroscope. */
const STEPS_PER_G = 16384
const STEPS_PER_DEG_S = 32.8

export interface MPU6050Options {
    /** 7-bit I2C address, 0x68 or 0x69 by its pin AD0. Default 0x68. */
    address?: number
}

/**
 * The chip, mounted flat with its x axis forward and its z axis up.
 * @devsWhenUsed
 */
export class MPU6050 {
    /** Acceleration forward, to the left and up in g; up is 1 at rest. */
    forward = 0
    left = 0
    up = 1
    /** Turning clockwise seen from above, in degrees a second. */
    turnRate = 0
    /** Temperature of the chip in degrees Celsius. */
    temperature = 0
    /** Degrees turned clockwise since the start; `update` moves it on. */
    heading = 0
    private bias = 0
    private updatedMs = 0

    constructor(private readonly address: number) {}

    /** Wakes the chip and sets its filter and range. */
    async wake() {
        await i2c.writeReg(this.address, PWR_MGMT_1, AWAKE)
        await i2c.writeReg(this.address, CONFIG, FILTER)
        await i2c.writeReg(this.address, GYRO_CONFIG, GYRO_RANGE)
    }

    /**
     * Measures what the gyroscope says while the robot stands still, for half a second, and takes it off from then on.
     * @throws I2CError when the chip does not answer
     */
    async calibrate() {
        let sum = 0
        this.bias = 0
        for (let i = 0; i < 50; i++) {
            await this.update()
            sum += this.turnRate
            await sleep(10)
        }
        this.bias = sum / 50
        this.heading = 0
    }

    /**
     * Reads all axes in one transfer and moves the heading on. Call it each 20 ms or oftener while the robot turns.
     * @throws I2CError when the chip does not answer; Error when it has lost its power and had to be woken
     */
    async update() {
        const data = await i2c.readRegBuf(this.address, ACCEL_XOUT_H, 14)
        this.forward = word(data, 0) / STEPS_PER_G
        this.left = word(data, 2) / STEPS_PER_G
        this.up = word(data, 4) / STEPS_PER_G
        this.temperature = word(data, 6) / 340 + 36.53
        // Counter-clockwise is positive for the chip.
        this.turnRate = -word(data, 12) / STEPS_PER_DEG_S - this.bias
        const now = millis()
        // After a gap nobody knows how the robot turned.
        if (this.updatedMs && now - this.updatedMs < 200)
            this.heading += (this.turnRate * (now - this.updatedMs)) / 1000
        this.updatedMs = now
        // Asleep all axes are 0: at rest one of them shows the earth's pull.
        if (word(data, 0) === 0 && word(data, 2) === 0 && word(data, 4) === 0) {
            await this.wake()
            throw new Error("motion sensor MPU6050 had lost its power; check its wires")
        }
    }

    /** Degrees between the robot's floor and level, 0 to 90; good while it neither brakes nor bumps. */
    tilt(): number {
        const flat = Math.sqrt(this.forward * this.forward + this.left * this.left)
        return arcTangentDeg(flat, Math.abs(this.up))
    }

    /**
     * Whether the last update saw a bump.
     * @param threshold g along the floor. Default 0.5
     */
    bumped(threshold = 0.5): boolean {
        return this.forward * this.forward + this.left * this.left > threshold * threshold
    }
}

function word(data: Buffer, at: number): number {
    return (((data[at] << 8) | data[at + 1]) << 16) >> 16
}

/** Angle of a slope in degrees, 0 to 90, within 0.3 (Rajan et al. 2006, equation 9). */
function arcTangentDeg(rise: number, run: number): number {
    if (rise > run) return 90 - arcTangentDeg(run, rise)
    const slope = run > 0.000001 ? rise / run : 0
    return 45 * slope + slope * (1 - slope) * 15.6
}

/**
 * Starts an MPU-6050 and calibrates its gyroscope: the robot must stand still for half a second.
 * @devsPart InvenSense MPU-6050
 * @link https://invensense.tdk.com/wp-content/uploads/2015/02/MPU-6000-Register-Map1.pdf
 * @throws I2CError when nothing answers at the address; Error when another chip does
 */
export async function startMPU6050(options: MPU6050Options = {}): Promise<MPU6050> {
    const address = options.address || 0x68
    const identity = await i2c.readReg(address, WHO_AM_I)
    if (!IDENTITIES.includes(identity))
        throw new Error(
            `no MPU6050 at I2C address ${address}, but a chip ${identity}; check SDA and SCL`,
        )
    const chip = new MPU6050(address)
    await chip.wake()
    await sleep(50)
    await chip.calibrate()
    return chip
}
