import * as ds from "@devicescript/core"
import { i2c } from "@devicescript/i2c"
import { type Transfers, transferFailed } from "../kept-transfer"

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
export const STEPS_PER_G = 16384
const STEPS_PER_DEG_S = 32.8
/** Two readings with this much between them, in ms, say nothing of the time between. */
const GAP_MS = 200

/**
 * The chip as a `MotionSensor` reads it, in each turn of a drive base: nothing is worked out before somebody asks. Mounted
 * flat with its x axis forward and its z axis up.
 * @devsWhenUsed
 */
export class MPU6050Motion {
    /** Degrees turned clockwise since the start; `update` moves it on. */
    heading = 0
    /** Turning clockwise seen from above, in degrees a second. */
    turnRate = 0
    /** The last reading, from ACCEL_XOUT_H on; the buffer stays. */
    readonly data = Buffer.alloc(14)
    /** Acceleration forward, to the left and up, in steps of the chip. */
    forward = 0
    left = 0
    up = STEPS_PER_G
    private readonly asked = Buffer.from([ACCEL_XOUT_H])
    private bias = 0
    private updatedMs = -GAP_MS

    constructor(private readonly address: number) {}

    /**
     * Wakes the chip and calibrates its gyroscope: the robot must stand still for half a second.
     * @throws I2CError when nothing answers at the address; Error when another chip does
     */
    async begin() {
        const identity = await i2c.readReg(this.address, WHO_AM_I)
        if (!IDENTITIES.includes(identity))
            throw new Error(`no MPU6050 at I2C address ${this.address}, but a chip ${identity}`)
        await this.wake()
        await ds.sleep(50)
        await this.calibrate()
    }

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
            await ds.sleep(10)
        }
        this.bias = sum / 50
        this.heading = 0
    }

    /**
     * Reads all axes in one transfer and moves the heading on. Call it each 20 ms or oftener while the robot turns.
     * @throws I2CError when the chip does not answer; Error when it has lost its power and had to be woken
     */
    async update() {
        const data = this.data
        const status = await (ds as Transfers)._i2cTransaction(this.address, this.asked, data)
        if (status) transferFailed(this.address, status)
        // High byte first, in two's complement. In line: a call takes a block from the heap.
        const forward = ((data[0] << 24) >> 16) | data[1]
        const left = ((data[2] << 24) >> 16) | data[3]
        const up = ((data[4] << 24) >> 16) | data[5]
        this.forward = forward
        this.left = left
        this.up = up
        // Asleep all axes are 0: at rest one of them shows the earth's pull.
        if ((forward | left | up) === 0) {
            await this.wake()
            throw new Error("motion sensor MPU6050 had lost its power; check its wires")
        }
        // Counter-clockwise is positive for the chip.
        const turnRate = -(((data[12] << 24) >> 16) | data[13]) / STEPS_PER_DEG_S - this.bias
        const now = ds.millis()
        const ms = now - this.updatedMs
        // After a gap nobody knows how the robot turned.
        if (ms < GAP_MS) this.heading += ((turnRate + this.turnRate) * ms) / 2000
        this.turnRate = turnRate
        this.updatedMs = now
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
        const { forward, left } = this
        const least = threshold * STEPS_PER_G
        return forward * forward + left * left > least * least
    }
}

/** Angle of a slope in degrees, 0 to 90, within 0.3 (Rajan et al. 2006, equation 9). */
function arcTangentDeg(rise: number, run: number): number {
    if (rise > run) return 90 - arcTangentDeg(run, rise)
    const slope = run > 0 ? rise / run : 0
    return 45 * slope + slope * (1 - slope) * 15.6
}

/**
 * Starts an MPU-6050 for a `MotionSensor`: the robot must stand still for half a second.
 * @param address 7-bit I2C address
 * @throws I2CError when nothing answers at the address; Error when another chip does
 */
export async function startMPU6050Motion(address: number): Promise<MPU6050Motion> {
    const chip = new MPU6050Motion(address)
    await chip.begin()
    return chip
}
