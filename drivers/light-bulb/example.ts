import { gpio, sleep } from "@devicescript/core"
import { startLightBulb } from "@devicescript/servers"

const lamp = startLightBulb({ pin: gpio(13), dimmable: true })

for (const share of [0.25, 1, 0]) {
    await lamp.intensity.write(share)
    await sleep(300)
}
