import { robot } from "@robonet/kit"

// Learn how dark the line and how bright the floor is. Then stop on the line.
let darkest = 100
await robot.drive.drive(100, 0)
while (robot.drive.distance() < 350) {
    const light = await robot.line.left.read()
    darkest = Math.min(darkest, light)
}
await robot.drive.stop()
console.log("darkest", darkest)
