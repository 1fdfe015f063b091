import { sleep } from "@devicescript/core"
import { DA213BDriver, startAccelerometer } from "@devicescript/drivers"

/** The driver gives the chip's steps, not g. */
const stepsPerG = 4096

try {
    const driver = new DA213BDriver()
    await driver.init()
    const accelerometer = await startAccelerometer(driver, {})
    for (let i = 0; i < 5; i++) {
        await sleep(400)
        const [x, y, z] = await accelerometer.reading.read()
        console.log("zReading " + z)
        console.log("forward " + x / stepsPerG)
        console.log("left " + y / stepsPerG)
        console.log("up " + z / stepsPerG)
    }
} catch (e) {
    console.log("error " + (e as Error).message)
}
