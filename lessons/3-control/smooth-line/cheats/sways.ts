import { sleep } from "@devicescript/core"
import { robot } from "@robonet/kit"

while (true) {
    await robot.drive.drive(110, 30)
    await sleep(600)
    await robot.drive.drive(110, -30)
    await sleep(600)
}
