import { gpio, sleep } from "@devicescript/core"
import { startReflectedLight } from "@devicescript/servers"

const light = startReflectedLight({ pin: gpio(34) })

light.reading.subscribe(share => console.log("percent " + Math.round(share * 100)))
await light.streamingInterval.write(100)
await light.streamingSamples.write(10)
await sleep(1200)
