import { gpio, sleep } from "@devicescript/core"
import { startRelay } from "@devicescript/servers"

const buzzer = startRelay({ pin: gpio(13) })

await buzzer.enabled.write(true)
await sleep(200)
await buzzer.enabled.write(false)
await sleep(200)
