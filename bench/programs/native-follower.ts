// Follows a line by the firmware's services alone, 50 turns of the loop a second. Writes a motor only when it changes.
import { gpio, sleep } from "@devicescript/core"
import { startMotor, startReflectedLight } from "@devicescript/servers"

const leftMotor = startMotor({ name: "leftMotor", pin1: gpio(25), pin2: gpio(26) })
const rightMotor = startMotor({ name: "rightMotor", pin1: gpio(27), pin2: gpio(14) })
const leftLine = startReflectedLight({ name: "leftLine", pin: gpio(34) })
const rightLine = startReflectedLight({ name: "rightLine", pin: gpio(35) })

let leftBright = 0
let rightBright = 0
leftLine.reading.subscribe(bright => {
    leftBright = bright
})
rightLine.reading.subscribe(bright => {
    rightBright = bright
})
await leftLine.streamingInterval.write(20)
await rightLine.streamingInterval.write(20)
await leftMotor.enabled.write(true)
await rightMotor.enabled.write(true)

let leftDuty = 0
let rightDuty = 0
let turns = 0
while (true) {
    const steer = Math.max(-0.2, Math.min(0.2, Math.round((leftBright - rightBright) * 4) / 16))
    const left = 0.35 + steer
    const right = 0.35 - steer
    if (left !== leftDuty) await leftMotor.speed.write(left)
    if (right !== rightDuty) await rightMotor.speed.write(right)
    leftDuty = left
    rightDuty = right
    turns++
    if (turns % 500 === 0) console.log(turns)
    await sleep(20)
}
