import { sleep } from "@devicescript/core"
import { robot } from "@robonet/kit"

await robot.drive.drive(150, 0)
while ((await robot.distance.read()) > 180) {
    // not there yet
}
await robot.drive.drive(-20, 0)
while (true) {
    await sleep(100)
}
