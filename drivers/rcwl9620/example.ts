import { sleep } from "@devicescript/core"
import { type RCWL9620, startRCWL9620 } from "@robonet/drivers"

let sensor: RCWL9620

for (let i = 0; i < 10; i++) {
    try {
        if (!sensor) sensor = await startRCWL9620()
        console.log("mm " + (await sensor.read()))
    } catch (e) {
        console.log("error " + (e as Error).message)
    }
    await sleep(50)
}
