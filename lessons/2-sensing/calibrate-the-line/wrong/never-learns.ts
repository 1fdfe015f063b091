import { robot } from "@robonet/kit"

await robot.drive.drive(60, 0)
while ((await robot.line.left.read()) > 30) {
    // not there yet
}
await robot.drive.stop()
