import { sleep } from "@devicescript/core"
import { type ADS1115, startADS1115 } from "@robonet/drivers"

let inputs: ADS1115

for (let i = 0; i < 10; i++) {
    try {
        if (!inputs) inputs = await startADS1115()
        for (let channel = 0; channel < 4; channel++)
            console.log("mV" + channel + " " + Math.round((await inputs.read(channel)) * 1000))
    } catch (e) {
        console.log("error " + (e as Error).message)
    }
    await sleep(100)
}
