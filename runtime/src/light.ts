import type * as ds from "@devicescript/core"

/**
 * A lamp on the robot.
 *
 * ```ts
 * await robot.light.on()
 * await sleep(1000)
 * await robot.light.off()
 * ```
 * @devsWhenUsed
 */
export class Light {
    /** @param bulb what `startLightBulb` gives */
    constructor(private readonly bulb: ds.LightBulb) {}

    /** Switches the lamp on. */
    async on() {
        await this.bulb.intensity.write(1)
    }

    /** Switches the lamp off. */
    async off() {
        await this.bulb.intensity.write(0)
    }
}
