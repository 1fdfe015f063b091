import { robot } from "@robonet/kit"

await robot.drive.drive(250, 0)
while ((await robot.distance.read()) > 20) {
    // not there yet
}
await robot.drive.stop()
