import { sleep } from "@devicescript/core"
import { robot } from "@robonet/kit"

let gap = await robot.distance.read()
while (gap > 155) {
    const speed = Math.max(40, Math.min(250, gap - 120))
    await robot.drive.drive(speed, 0)
    await sleep(20)
    gap = await robot.distance.read()
}
await robot.drive.brake()
console.log("stopped at", gap)
