import { robot } from "@robonet/kit"
import { waitUntil } from "@robonet/runtime"

let edges = 0
while (edges < 3) {
    await robot.drive.drive(90, 0)
    await waitUntil(
        async () => (await robot.line.left.read()) < 30 || (await robot.line.right.read()) < 30,
    )
    await robot.drive.brake()
    edges++
    console.log("edge", edges)
    await robot.drive.straight(-110)
    await robot.drive.turn(-180)
}
