import { gpio, sleep } from "@devicescript/core"
import { startMotor } from "@devicescript/servers"
import { startLineArray } from "@robonet/drivers"

const left = startMotor({ pin1: gpio(25), pin2: gpio(26) })
const right = startMotor({ pin1: gpio(27), pin2: gpio(14) })

const pins = [gpio(34), gpio(35), gpio(36), gpio(39)]
const line = await startLineArray({ pins })

/** Turns on the spot, left and right of the line. */
async function swing() {
    await left.enabled.write(true)
    await right.enabled.write(true)
    for (const speed of [0.22, -0.22, -0.22, 0.22]) {
        await left.speed.write(speed)
        await right.speed.write(-speed)
        await sleep(500)
    }
    await left.speed.write(0)
    await right.speed.write(0)
}
swing.start()

try {
    await line.calibrate(4000)
    await sleep(500)
    for (let i = 0; i < 4; i++) console.log("darkness" + i + " " + line.darkness(i))
    console.log("position " + (line.position() === undefined ? 9 : line.position()))
    // Another program would find the same calibration.
    const again = await startLineArray({ pins })
    console.log("stored " + (Math.abs(again.darkness(0) - line.darkness(0)) < 0.05 ? 1 : 0))
} catch (e) {
    console.log("error " + (e as Error).message)
}
