import { robot } from "@robonet/kit"
import { wait } from "@robonet/runtime"

let gap = await robot.distance.read()
while (gap > 155) {
    const speed = Math.max(40, Math.min(250, gap - 120))
    await robot.drive.drive(speed, 0)
    await wait(20)
    gap = await robot.distance.read()
}
await robot.drive.brake()
console.log("stopped at", gap)
