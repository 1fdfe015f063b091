import { sleep } from "@devicescript/core"
import { Argument, checkPositive } from "./argument"
import { haltFor } from "./halt"

const LOOK_MS = 40
/** The battery must be low so many times in a row: a motor that starts pulls it down for a moment. */
const LOOKS = 3

/** A battery's voltage, as the drivers measure it. */
export interface LowBatteryMeter {
    /**
     * Whether the battery is below a voltage now.
     * @param threshold volts
     */
    low(threshold: number): boolean | Promise<boolean>
}

/**
 * Stops the robot until its program is started anew, once the battery is below a voltage three times in a row, at 40 ms.
 * @param start begins to measure
 * @param volts what the battery must not fall below under load, in volts, above 0
 */
export function stopOnLowBattery(start: () => Promise<LowBatteryMeter>, volts: number) {
    checkPositive(Argument.stopVolts, volts)
    watch.start(start, volts)
}

async function watch(start: () => Promise<LowBatteryMeter>, volts: number) {
    const battery = await start()
    for (let low = 0; low < LOOKS; ) {
        await sleep(LOOK_MS)
        if (await battery.low(volts)) low++
        else low = 0
    }
    await haltFor("battery")
}
