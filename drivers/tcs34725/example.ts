import { sleep } from "@devicescript/core"
import { startTCS34725, type TCS34725 } from "@robonet/drivers"

let sensor: TCS34725

for (let i = 0; i < 10; i++) {
    try {
        if (!sensor) sensor = await startTCS34725()
        const color = await sensor.read()
        console.log("clear " + color.clear)
        console.log("red " + color.red)
        console.log("green " + color.green)
        console.log("blue " + color.blue)
        console.log("hue " + color.hue)
        console.log("saturation " + color.saturation)
    } catch (e) {
        console.log("error " + (e as Error).message)
    }
    await sleep(100)
}
