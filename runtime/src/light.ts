import type * as ds from "@devicescript/core"

/**
 * A lamp on the robot.
 * @devsWhenUsed
 */
export class Light {
    constructor(private readonly bulb: ds.LightBulb) {}

    async on() {
        await this.bulb.intensity.write(1)
    }

    async off() {
        await this.bulb.intensity.write(0)
    }
}
