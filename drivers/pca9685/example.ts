import { sleep } from "@devicescript/core"
import { type PCA9685, startPCA9685 } from "@robonet/drivers"

let outputs: PCA9685

/** Drives both motors for a moment and turns the servo. */
async function act(left: number, right: number, pulseUs: number) {
    for (let i = 0; i < 5; i++) {
        try {
            if (!outputs) outputs = await startPCA9685({ hz: 50 })
            await outputs.setMotor(0, left)
            await outputs.setMotor(2, right)
            await outputs.setPulse(8, pulseUs)
        } catch (e) {
            outputs = undefined
            console.log("error " + (e as Error).message)
        }
        await sleep(100)
    }
}

await act(0.5, 0.25, 1000)
await act(-1, 1, 2000)
await act(0, 0, 1500)
try {
    // Holds the left wheel, which coasts until now.
    await outputs.brakeMotor(0)
    await sleep(100)
} catch (e) {
    console.log("error " + (e as Error).message)
}
