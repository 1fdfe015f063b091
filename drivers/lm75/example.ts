import { sleep } from "@devicescript/core"
import { type LM75, startLM75 } from "@robonet/drivers"

let thermometer: LM75

for (let i = 0; i < 8; i++) {
    try {
        if (!thermometer) thermometer = await startLM75()
        console.log("celsius " + (await thermometer.read()))
    } catch (e) {
        console.log("error " + (e as Error).message)
    }
    await sleep(150)
}
