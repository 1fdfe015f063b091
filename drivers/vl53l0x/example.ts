import { millis, sleep } from "@devicescript/core"
import { startVL53L0X, type VL53L0X } from "@robonet/drivers"

let sensor: VL53L0X

for (let i = 0; i < 10; i++) {
    try {
        if (!sensor) sensor = await startVL53L0X()
        console.log("mm " + (await sensor.read()))
        const before = millis()
        await sensor.read()
        console.log("ms " + (millis() - before))
    } catch (e) {
        console.log("error " + (e as Error).message)
    }
    await sleep(100)
}
