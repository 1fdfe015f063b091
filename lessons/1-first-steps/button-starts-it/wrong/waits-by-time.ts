import { sleep } from "@devicescript/core"
import { robot } from "@robonet/kit"

for (let stop = 0; stop < 3; stop++) {
    await robot.light.on()
    await sleep(3000)
    await robot.light.off()
    await robot.drive.straight(250)
}
