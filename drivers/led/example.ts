import { gpio, sleep } from "@devicescript/core"
import { startLightBulb } from "@devicescript/servers"

const led = startLightBulb({ pin: gpio(13), dimmable: false })

await led.intensity.write(1)
await sleep(300)
await led.intensity.write(0)
await sleep(300)
