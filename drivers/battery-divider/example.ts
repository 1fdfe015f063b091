import { gpio, sleep } from "@devicescript/core"
import { startBatteryDivider } from "@robonet/drivers"

const battery = await startBatteryDivider({ pin: gpio(36), ratio: 3 })

for (let i = 0; i < 5; i++) {
    console.log("millivolts " + Math.round(battery.volts() * 1000))
    console.log("low " + (battery.low(5.5) ? 1 : 0))
    await sleep(100)
}
