import { sleep } from "@devicescript/core"
import { startBME680 } from "@devicescript/drivers"

try {
    const { temperature, humidity, pressure, airQualityIndex } = await startBME680()
    for (let i = 0; i < 4; i++) {
        console.log("celsius " + (await temperature.reading.read()))
        console.log("humidity " + (await humidity.reading.read()))
        console.log("hectopascals " + (await pressure.reading.read()))
        // Not an index: ohms, up to 65535.
        console.log("ohms " + (await airQualityIndex.reading.read()))
        await sleep(800)
    }
} catch (e) {
    console.log("error " + (e as Error).message)
}
