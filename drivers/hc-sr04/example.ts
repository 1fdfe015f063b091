import { sleep } from "@devicescript/core"
import { type HCSR04, startHCSR04 } from "@robonet/drivers"

let sensor: HCSR04

for (let i = 0; i < 10; i++) {
    try {
        if (!sensor) sensor = await startHCSR04({ trigger: 18, echo: 19 })
        console.log("mm " + (await sensor.read()))
    } catch (e) {
        console.log("error " + (e as Error).message)
    }
    await sleep(50)
}
