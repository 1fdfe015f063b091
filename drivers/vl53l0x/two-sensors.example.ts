import { gpio, sleep } from "@devicescript/core"
import { holdVL53L0X, startHeldVL53L0X, startMovedVL53L0X, type VL53L0X } from "@robonet/drivers"

/** XSHUT of the sensor that looks aside. */
const xshut = gpio(13)
holdVL53L0X(xshut)

let ahead: VL53L0X
let aside: VL53L0X

for (let i = 0; i < 10; i++) {
    try {
        if (!ahead) ahead = await startMovedVL53L0X()
        if (!aside) aside = await startHeldVL53L0X(xshut)
        console.log("ahead " + (await ahead.read()))
        console.log("aside " + (await aside.read()))
    } catch (e) {
        console.log("error " + (e as Error).message)
    }
    await sleep(100)
}
