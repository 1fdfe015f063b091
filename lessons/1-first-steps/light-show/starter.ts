import { sleep } from "@devicescript/core"
import { robot } from "@robonet/kit"

// Flash 20 times: 100 ms on, 100 ms off. At the end one beep.
await robot.light.on()
await sleep(100)
await robot.light.off()
