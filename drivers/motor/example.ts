import { gpio, sleep } from "@devicescript/core"
import { startMotor } from "@devicescript/servers"

const motor = startMotor({ pin1: gpio(25), pin2: gpio(26) })

await motor.enabled.write(true)
await motor.speed.write(0.5)
await sleep(800)
await motor.speed.write(-0.5)
await sleep(800)
await motor.speed.write(0)
