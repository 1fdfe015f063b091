import { sleep } from "@devicescript/core"
import { robot } from "@robonet/kit"

for (let stop = 0; stop < 3; stop++) {
    await robot.light.on()
    await robot.button.waitUntilPressed()
    await robot.light.off()
    await robot.drive.straight(250)
}
await sleep(2500)
await robot.drive.straight(150)
