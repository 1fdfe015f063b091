// AS5600, magnetic angle sensor by ams, on I2C. Datasheet AS5600 v1-06.
import { millis } from "@devicescript/core"
import { AS5600Wheel, STEPS } from "./as5600-wheel"

export interface AS5600Options {
    /** 7-bit I2C address: 0x36, or 0x40 for an AS5600L. Default 0x36. */
    address?: number
    /** Counts the other way: for the wheel on the other side. */
    reversed?: boolean
}

/**
 * The chip, over a magnet on a wheel's axle. It counts turns while `update` is called at least twice a turn.
 * @devsWhenUsed
 */
export class AS5600 {
    /** Degrees from 0 to 360 at the last update. */
    angle = 0
    /** Degrees since the start, over all turns. */
    position = 0
    /** Degrees a second, between the last two updates. */
    speed = 0
    private readonly wheel: AS5600Wheel
    private updatedMs = 0

    /** @param sign -1 counts the other way */
    constructor(address: number, sign = 1) {
        this.wheel = new AS5600Wheel(address, sign)
    }

    /**
     * Takes the angle at which the wheel stands for the start.
     * @throws I2CError when the chip does not answer; Error when it sees no magnet
     */
    async begin() {
        await this.update()
    }

    /**
     * Reads the angle.
     * @throws I2CError when the chip does not answer; Error when it sees no magnet
     */
    async update() {
        const wheel = this.wheel
        await wheel.update()
        const now = millis()
        this.angle = (wheel.steps * 360) / STEPS
        if (now > this.updatedMs)
            this.speed = ((wheel.position - this.position) * 1000) / (now - this.updatedMs)
        this.position = wheel.position
        this.updatedMs = now
    }
}

/**
 * Starts an AS5600.
 * @devsPart ams AS5600
 * @link https://look.ams-osram.com/m/7059eac7531a86fd/original/AS5600-DS000365.pdf
 * @throws I2CError when nothing answers at the address; Error when there is no magnet
 */
export async function startAS5600(options: AS5600Options = {}): Promise<AS5600> {
    const chip = new AS5600(options.address || 0x36, options.reversed ? -1 : 1)
    await chip.begin()
    return chip
}
