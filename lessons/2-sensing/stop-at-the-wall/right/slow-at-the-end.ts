import { robot } from "@robonet/kit"

await robot.drive.drive(250, 0)
while ((await robot.distance.read()) > 350) {
    // far
}
await robot.drive.drive(80, 0)
while ((await robot.distance.read()) > 150) {
    // near
}
await robot.drive.brake()
