import { gpio, sleep } from "@devicescript/core"
import { startBuzzer } from "@devicescript/servers"
import { Speaker } from "@robonet/runtime"

const speaker = new Speaker(startBuzzer({ pin: gpio(13) }))

await speaker.play("A4 A5", 300)
await sleep(200)
