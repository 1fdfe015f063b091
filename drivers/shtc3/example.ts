import { sleep } from "@devicescript/core"
import { startSHTC3 } from "@devicescript/drivers"

try {
    const { temperature, humidity } = await startSHTC3()
    for (let i = 0; i < 4; i++) {
        console.log("celsius " + (await temperature.reading.read()))
        console.log("humidity " + (await humidity.reading.read()))
        await sleep(600)
    }
} catch (e) {
    console.log("error " + (e as Error).message)
}
