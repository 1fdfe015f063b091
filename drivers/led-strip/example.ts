import { sleep } from "@devicescript/core"
import { LedStrip } from "@robonet/runtime"

const strip = new LedStrip(13, 3)

strip.fill(0, 0, 40)
strip.set(1, 255, 0, 0)
await strip.show()
await sleep(200)
