// MPU-6050, accelerometer and gyroscope by InvenSense, on I2C. Register map RM-MPU-6000A.
import { MPU6050Motion, STEPS_PER_G } from "./mpu6050-motion"

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
    private readonly motion: MPU6050Motion

    constructor(address: number) {
        this.motion = new MPU6050Motion(address)
    }

    /**
     * Wakes the chip and calibrates its gyroscope: the robot must stand still for half a second.
     * @throws I2CError when nothing answers at the address; Error when another chip does
     */
    async begin() {
        await this.motion.begin()
    }

    /** Wakes the chip and sets its filter and range. */
    async wake() {
        await this.motion.wake()
    }

    /**
     * Measures what the gyroscope says while the robot stands still, for half a second, and takes it off from then on.
     * @throws I2CError when the chip does not answer
     */
    async calibrate() {
        await this.motion.calibrate()
        this.heading = 0
    }

    /**
     * Reads all axes in one transfer and moves the heading on. Call it each 20 ms or oftener while the robot turns.
     * @throws I2CError when the chip does not answer; Error when it has lost its power and had to be woken
     */
    async update() {
        const motion = this.motion
        const data = motion.data
        await motion.update()
        this.forward = motion.forward / STEPS_PER_G
        this.left = motion.left / STEPS_PER_G
        this.up = motion.up / STEPS_PER_G
        this.temperature = (((data[6] << 24) >> 16) | data[7]) / 340 + 36.53
        this.turnRate = motion.turnRate
        this.heading = motion.heading
    }

    /** Degrees between the robot's floor and level, 0 to 90; good while it neither brakes nor bumps. */
    tilt(): number {
        return this.motion.tilt()
    }

    /**
     * Whether the last update saw a bump.
     * @param threshold g along the floor. Default 0.5
     */
    bumped(threshold = 0.5): boolean {
        return this.motion.bumped(threshold)
    }
}

/**
 * Starts an MPU-6050 and calibrates its gyroscope: the robot must stand still for half a second.
 * @devsPart InvenSense MPU-6050
 * @link https://invensense.tdk.com/wp-content/uploads/2015/02/MPU-6000-Register-Map1.pdf
 * @throws I2CError when nothing answers at the address; Error when another chip does
 */
export async function startMPU6050(options: MPU6050Options = {}): Promise<MPU6050> {
    const chip = new MPU6050(options.address || 0x68)
    await chip.begin()
    return chip
}
