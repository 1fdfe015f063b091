import { gpio, sleep } from "@devicescript/core"
import { startMotor } from "@devicescript/servers"
import { type AS5600, startAS5600 } from "@robonet/drivers"

const motor = startMotor({ pin1: gpio(25), pin2: gpio(26) })
let wheel: AS5600

async function drive() {
    await motor.enabled.write(true)
    await motor.speed.write(0.4)
    await sleep(800)
    if (wheel) console.log("speed " + wheel.speed)
    await motor.speed.write(-0.4)
    await sleep(1500)
    await motor.speed.write(0)
}
drive.start()

for (let i = 0; i < 220; i++) {
    try {
        if (!wheel) wheel = await startAS5600()
        await wheel.update()
        if (i % 20 === 19) {
            console.log("position " + wheel.position)
            console.log("angle " + wheel.angle)
        }
    } catch (e) {
        console.log("error " + (e as Error).message)
    }
    await sleep(18)
}
