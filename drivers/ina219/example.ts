import { gpio, sleep } from "@devicescript/core"
import { startMotor } from "@devicescript/servers"
import { type INA219, startINA219 } from "@robonet/drivers"

const motor = startMotor({ pin1: gpio(25), pin2: gpio(26) })
let battery: INA219

async function drive() {
    await motor.enabled.write(true)
    await motor.speed.write(1)
}
drive.start()

for (let i = 0; i < 18; i++) {
    try {
        if (!battery) battery = await startINA219()
        const volts = await battery.volts()
        console.log("millivolts " + Math.round(volts * 1000))
        console.log("milliamps " + Math.round((await battery.amps()) * 1000))
        console.log("low " + ((await battery.low(5)) ? 1 : 0))
    } catch (e) {
        console.log("error " + (e as Error).message)
    }
    await sleep(150)
}
