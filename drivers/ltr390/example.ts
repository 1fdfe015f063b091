import { sleep } from "@devicescript/core"
import { startLTR390 } from "@devicescript/drivers"

/** The driver leaves out the chip's sensitivity: 2300 counts at gain 18 and 400 ms, here gain 3 and 100 ms. */
const readingPerUvIndex = (2300 / 18 / 4) * 2

try {
    const { illuminance, uvIndex } = await startLTR390()
    for (let i = 0; i < 4; i++) {
        const reading = await uvIndex.reading.read()
        console.log("lux " + (await illuminance.reading.read()))
        console.log("uvReading " + reading)
        console.log("uv " + reading / readingPerUvIndex)
        await sleep(800)
    }
} catch (e) {
    console.log("error " + (e as Error).message)
}
