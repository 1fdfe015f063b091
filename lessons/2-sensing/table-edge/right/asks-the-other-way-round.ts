import { robot } from "@robonet/kit"

let edges = 0
await robot.drive.drive(100, 0)
while (edges < 3) {
    const left = await robot.line.left.read()
    const right = await robot.line.right.read()
    if (left < 40 || right < 40) {
        edges++
        await robot.drive.stop()
        await robot.drive.straight(-100)
        await robot.drive.turn(-180)
        if (edges < 3) {
            await robot.drive.drive(100, 0)
        }
    }
}
