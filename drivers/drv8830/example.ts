import { sleep } from "@devicescript/core"
import { type DRV8830, startDRV8830 } from "@robonet/drivers"

let motor: DRV8830

/** Drives for a moment, and says how that went. */
async function turn(volts: number) {
    for (let i = 0; i < 5; i++) {
        try {
            if (!motor) motor = await startDRV8830()
            await motor.setVolts(volts)
            console.log("fault " + (await motor.fault()))
        } catch (e) {
            console.log("error " + (e as Error).message)
        }
        await sleep(120)
    }
}

await turn(0.5)
await turn(3)
// The most that the chip gives is 5.06 V.
await turn(-6)
try {
    await motor.brake()
    await sleep(300)
} catch (e) {
    console.log("error " + (e as Error).message)
}
