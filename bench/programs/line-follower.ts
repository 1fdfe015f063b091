// Follows a line at 50 turns of the loop a second: as fast as the sensors stream. Writes a motor only when it changes.
import { gpio } from "@devicescript/core"
import { startMotor, startReflectedLight } from "@devicescript/servers"
import { LineSensor } from "@robonet/runtime"

const leftMotor = startMotor({ name: "leftMotor", pin1: gpio(25), pin2: gpio(26) })
const rightMotor = startMotor({ name: "rightMotor", pin1: gpio(27), pin2: gpio(14) })
const leftLine = new LineSensor(startReflectedLight({ name: "leftLine", pin: gpio(34) }))
const rightLine = new LineSensor(startReflectedLight({ name: "rightLine", pin: gpio(35) }))

let leftDuty = 0
let rightDuty = 0
let turns = 0

await leftMotor.enabled.write(true)
await rightMotor.enabled.write(true)
while (true) {
    const error = ((await leftLine.read()) - (await rightLine.read())) / 100
    const steer = Math.round(error * 4) / 16
    const left = 0.35 + Math.max(-0.2, Math.min(0.2, steer))
    const right = 0.35 - Math.max(-0.2, Math.min(0.2, steer))
    if (left !== leftDuty) await leftMotor.speed.write(left)
    if (right !== rightDuty) await rightMotor.speed.write(right)
    leftDuty = left
    rightDuty = right
    turns++
    if (turns % 500 === 0) console.log(turns)
}
