import { gpio, sleep } from "@devicescript/core"
import { startLightBulb } from "@devicescript/servers"
import { startEnableMotor } from "@robonet/drivers"

const enable = startLightBulb({ pin: gpio(13), dimmable: true })

const motor = await startEnableMotor({ in1: gpio(4), in2: gpio(23), enable })
await motor.setDuty(0.5)
await sleep(600)
await motor.setDuty(-1)
await sleep(600)
await motor.brake()
await sleep(200)
