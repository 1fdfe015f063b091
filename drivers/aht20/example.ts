import { sleep } from "@devicescript/core"
import { startAHT20 } from "@devicescript/drivers"

// The driver waits 20 ms by a clock that stands still in a turn of the program: so begin a new turn.
await sleep(1)
try {
    const { temperature, humidity } = await startAHT20()
    for (let i = 0; i < 4; i++) {
        console.log("celsius " + (await temperature.reading.read()))
        console.log("humidity " + (await humidity.reading.read()))
        await sleep(600)
    }
} catch (e) {
    console.log("error " + (e as Error).message)
}
