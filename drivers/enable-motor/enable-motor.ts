// A motor on a bridge with two direction inputs and an enable input: L298N (ST L298 datasheet), TB6612FNG (Toshiba).
import * as ds from "@devicescript/core"
import "@devicescript/gpio"

export interface EnableMotorOptions {
    /** Direction inputs of the bridge, as plain pins. */
    in1: ds.OutputPin
    in2: ds.OutputPin
    /** The enable input (ENA, PWMA) as a dimmable lamp: `startLightBulb({ pin, dimmable: true })`. */
    enable: ds.LightBulb
}

/**
 * The motor. It takes one of the firmware's four PWM pins, where `startMotor` takes two.
 * @devsWhenUsed
 */
export class EnableMotor {
    private sentDuty = -1

    /** Takes the pins, the motor standing: a robot stops its motors before its program begins with them. */
    constructor(
        private readonly in1: ds.OutputPin,
        private readonly in2: ds.OutputPin,
        private readonly enable: ds.LightBulb,
    ) {
        in1.setMode(ds.GPIOMode.OutputLow)
        in2.setMode(ds.GPIOMode.OutputLow)
    }

    async begin() {
        await this.setDuty(0)
    }

    /**
     * Drives the motor.
     * @param duty -1 to 1; 0 coasts. A changed amount costs one packet (20 ms), a changed direction none
     */
    async setDuty(duty: number) {
        this.in1.write(duty > 0 ? 1 : 0)
        this.in2.write(duty < 0 ? 1 : 0)
        const amount = Math.min(1, Math.abs(duty))
        if (amount === this.sentDuty) return
        this.sentDuty = amount
        await this.enable.intensity.write(amount)
    }

    /** Stops the motor and holds it by shorting its leads. */
    async brake() {
        this.in1.write(1)
        this.in2.write(1)
        this.sentDuty = 1
        await this.enable.intensity.write(1)
    }
}

/**
 * Starts a motor on an enable-and-direction bridge, stopped.
 * @devsPart L298N, TB6612FNG
 * @throws Error when a pin is taken by something else
 */
export async function startEnableMotor(options: EnableMotorOptions): Promise<EnableMotor> {
    const motor = new EnableMotor(options.in1, options.in2, options.enable)
    await motor.begin()
    return motor
}
