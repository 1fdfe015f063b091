import { gpio, sleep } from "@devicescript/core"
import { startMotor, startRotaryEncoder } from "@devicescript/servers"
import { startWheelEncoder } from "@robonet/drivers"

const motor = startMotor({ pin1: gpio(25), pin2: gpio(26) })
const encoder = startRotaryEncoder({
    pin0: gpio(32),
    pin1: gpio(33),
    clicksPerTurn: 24,
    dense: true,
})

const wheel = await startWheelEncoder({ encoder, clicksPerTurn: 24 })
await motor.enabled.write(true)
await motor.speed.write(0.4)
await sleep(1000)
console.log("speed " + wheel.speed)
await motor.speed.write(-0.4)
await sleep(2000)
await motor.speed.write(0)
await sleep(500)
console.log("position " + wheel.position)
await encoder.streamingSamples.write(0)
