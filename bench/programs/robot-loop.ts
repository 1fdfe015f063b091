// Polls a distance sensor, a motion sensor and two encoders and drives two motors, 50 turns a second.
import { gpio, millis, sleep } from "@devicescript/core"
import { startMotor, startRotaryEncoder } from "@devicescript/servers"
import { startMPU6050, startVL53L0X } from "@robonet/drivers"

const leftMotor = startMotor({ name: "leftMotor", pin1: gpio(25), pin2: gpio(26) })
const rightMotor = startMotor({ name: "rightMotor", pin1: gpio(27), pin2: gpio(14) })
const leftEncoder = startRotaryEncoder({
    name: "leftEncoder",
    pin0: gpio(32),
    pin1: gpio(33),
    clicksPerTurn: 96,
    dense: true,
})
const rightEncoder = startRotaryEncoder({
    name: "rightEncoder",
    pin0: gpio(18),
    pin1: gpio(19),
    clicksPerTurn: 96,
    dense: true,
})

let left = 0
let right = 0
leftEncoder.reading.subscribe(clicks => {
    left = clicks
})
rightEncoder.reading.subscribe(clicks => {
    right = clicks
})
await leftEncoder.streamingInterval.write(20)
await leftEncoder.streamingSamples.write(255)
await rightEncoder.streamingInterval.write(20)
await rightEncoder.streamingSamples.write(255)
await leftMotor.enabled.write(true)
await rightMotor.enabled.write(true)
const distance = await startVL53L0X()
const motion = await startMPU6050()

let turns = 0
let mm = 0
while (true) {
    const begun = millis()
    await motion.update()
    if (turns % 2 === 0) mm = await distance.read()
    if (turns % 10 === 0) {
        const speed = mm === undefined || mm > 200 ? 0.4 : 0
        await leftMotor.speed.write(speed)
        await rightMotor.speed.write(speed + (left - right) / 1000)
    }
    // What the sensors stream uses up the packets as well: they are asked for anew before they run out.
    if (turns % 2500 === 2499) await leftEncoder.streamingSamples.write(255)
    turns++
    if (turns % 500 === 0) console.log("turns " + turns)
    await sleep(Math.max(1, 20 - (millis() - begun)))
}
