/** What measures the battery, as the drivers have it. */
export interface BatteryMeter {
    /** Volts at the battery's terminals. */
    volts(): number | Promise<number>
}

/**
 * The robot's battery.
 * @devsWhenUsed
 */
export class Battery {
    private meter: BatteryMeter

    /** @param start sets up the meter; it runs at the first reading */
    constructor(private readonly start: () => Promise<BatteryMeter>) {}

    /**
     * Volts at the battery's terminals, under what the robot draws now.
     * @throws Error when the meter does not answer
     */
    async volts(): Promise<number> {
        if (!this.meter) this.meter = await this.start()
        return await this.meter.volts()
    }

    /**
     * Whether it is to be charged. Ask while the motors rest: their current pulls the voltage down.
     * @param below volts
     * @throws Error when the meter does not answer
     */
    async low(below: number): Promise<boolean> {
        return (await this.volts()) < below
    }
}
