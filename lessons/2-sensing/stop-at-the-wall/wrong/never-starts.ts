import { robot } from "@robonet/kit"

while ((await robot.distance.read()) > 180) {
    // not there yet
}
await robot.drive.stop()
