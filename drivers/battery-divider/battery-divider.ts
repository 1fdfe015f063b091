// Two resistors between the battery and ground; an analog pin measures the voltage between them.
import * as ds from "@devicescript/core"
import "@devicescript/gpio"

/** Full scale of the ESP32's converter as the firmware sets it up, V. */
const FULL_SCALE = 3.3

export interface BatteryDividerOptions {
    /** The analog pin. */
    pin: ds.InputPin
    /** How many times the battery's voltage is that of the pin: (R1 + R2) / R2. Default 3. */
    ratio?: number
}

/**
 * The battery, as far as a pin can tell.
 * @devsWhenUsed
 */
export class BatteryDivider {
    constructor(
        private readonly pin: ds.InputPin,
        private readonly ratio: number,
    ) {}

    /** V, the mean of eight readings. */
    volts(): number {
        let sum = 0
        for (let i = 0; i < 8; i++) sum += this.pin.value as number
        return (sum / 8) * FULL_SCALE * this.ratio
    }

    /** Whether the battery is below `threshold` V: time to stop the motors and charge. */
    low(threshold: number): boolean {
        return this.volts() < threshold
    }
}

/**
 * Starts measuring a battery.
 * @throws Error when the pin is taken by something else
 */
export async function startBatteryDivider(options: BatteryDividerOptions): Promise<BatteryDivider> {
    options.pin.setMode(ds.GPIOMode.AnalogIn)
    return new BatteryDivider(options.pin, options.ratio === undefined ? 3 : options.ratio)
}
