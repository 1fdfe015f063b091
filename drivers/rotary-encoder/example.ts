import { gpio, sleep } from "@devicescript/core"
import { startMotor, startRotaryEncoder } from "@devicescript/servers"

const motor = startMotor({ pin1: gpio(25), pin2: gpio(26) })
const encoder = startRotaryEncoder({
    pin0: gpio(32),
    pin1: gpio(33),
    clicksPerTurn: 96,
    dense: true,
})

encoder.reading.subscribe(clicks => console.log("clicks " + clicks))
await encoder.streamingInterval.write(50)
await encoder.streamingSamples.write(255)
await motor.enabled.write(true)
await motor.speed.write(0.4)
await sleep(1000)
await motor.speed.write(0)
await sleep(500)
await encoder.streamingSamples.write(0)
