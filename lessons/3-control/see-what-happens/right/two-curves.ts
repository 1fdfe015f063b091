import { robot } from "@robonet/kit"
import { every, plot, wait } from "@robonet/runtime"

let mm = await robot.distance.read()
const showing = every(100, async () => {
    plot("distance", mm)
    plot("limit", 200)
})
await wait(300)
await robot.drive.drive(100, 0)
while (mm > 200) {
    mm = await robot.distance.read()
}
await robot.drive.brake()
await wait(100)
mm = await robot.distance.read()
await wait(300)
showing.stop()
