import { robot } from "@robonet/kit"

await robot.drive.drive(150, 0)
while ((await robot.distance.read()) > 90) {
    // not there yet
}
await robot.drive.stop()
