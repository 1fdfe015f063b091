import { robot } from "@robonet/kit"
import { plot } from "@robonet/runtime"

const goal = 75
const gain = 1.5
let error = (await robot.distance.read()) - goal
while (error > 3) {
    plot("error", error)
    await robot.drive.drive(Math.max(30, Math.min(gain * error, 250)), 0)
    error = (await robot.distance.read()) - goal
}
await robot.drive.brake()
