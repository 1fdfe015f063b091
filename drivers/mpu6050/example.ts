import { gpio, sleep } from "@devicescript/core"
import { startMotor } from "@devicescript/servers"
import { type MPU6050, startMPU6050 } from "@robonet/drivers"

const left = startMotor({ pin1: gpio(25), pin2: gpio(26) })
const right = startMotor({ pin1: gpio(27), pin2: gpio(14) })
let motion: MPU6050
/** Sum of how far `up` was from 1, and of how many readings. */
let scatter = 0
let readings = 0

/** Mean turn rate before the robot turns, over 40 readings. */
let drift = 0
let rests = 0

/** Turns right on the spot for a while. */
async function turn() {
    await left.enabled.write(true)
    await right.enabled.write(true)
    await left.speed.write(0.3)
    await right.speed.write(-0.3)
    await sleep(700)
    await left.speed.write(0)
    await right.speed.write(0)
}

for (let i = 0; i < 200; i++) {
    try {
        if (!motion) motion = await startMPU6050()
        await motion.update()
        scatter += Math.abs(motion.up - 1)
        readings++
        if (rests < 40) {
            drift += motion.turnRate / 40
            if (++rests === 40) turn.start()
        }
        if (motion.bumped(0.05)) console.log("moved 1")
        if (i % 10 === 9) {
            console.log("heading " + motion.heading)
            console.log("scatter " + (scatter * 1000000) / readings)
            if (rests === 40) console.log("drift " + drift)
            console.log("up " + motion.up)
            console.log("tilt " + motion.tilt())
            console.log("celsius " + motion.temperature)
        }
    } catch (e) {
        console.log("error " + (e as Error).message)
    }
    await sleep(18)
}
