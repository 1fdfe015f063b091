import { Argument, checkNumber } from "./argument"

/** What measures the battery, as the drivers have it. */
export interface BatteryMeter {
    /**
     * Measures the battery.
     * @returns volts at its terminals
     */
    volts(): number | Promise<number>
}

/**
 * The robot's battery, if the kit has a part that measures it.
 *
 * ```ts
 * if (await robot.battery.low(4.4)) console.log("charge me:", await robot.battery.volts(), "V")
 * ```
 * @devsWhenUsed
 */
export class Battery {
    private meter: BatteryMeter

    /** @param start sets up the meter; it runs at the first reading */
    constructor(private readonly start: () => Promise<BatteryMeter>) {}

    /**
     * Measures the battery, under what the robot draws now.
     * @returns volts at its terminals, in steps of 0.01
     * @throws Error when the meter does not answer
     */
    async volts(): Promise<number> {
        if (!this.meter) this.meter = await this.start()
        return Math.round((await this.meter.volts()) * 100) / 100
    }

    /**
     * Whether it is to be charged. Ask while the motors rest: their current pulls the voltage down.
     * @param below volts at its terminals; for NiMH cells 1.1 V each
     * @throws Error when the meter does not answer
     */
    async low(below: number): Promise<boolean> {
        checkNumber(Argument.lowBelow, below)
        return (await this.volts()) < below
    }
}
