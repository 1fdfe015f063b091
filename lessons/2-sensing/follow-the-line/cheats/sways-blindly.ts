import { sleep } from "@devicescript/core"
import { robot } from "@robonet/kit"

while (true) {
    await robot.drive.drive(120, 40)
    await sleep(1500)
    await robot.drive.drive(120, -40)
    await sleep(1500)
}
