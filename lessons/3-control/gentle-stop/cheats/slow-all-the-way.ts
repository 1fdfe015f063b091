import { robot } from "@robonet/kit"

await robot.drive.drive(60, 0)
while ((await robot.distance.read()) > 80) {
    // slowly
}
await robot.drive.brake()
