import { robot } from "@robonet/kit"

let error = 75 - (await robot.distance.read())
while (Math.abs(error) > 4) {
    await robot.drive.drive(2 * error, 0)
    error = 75 - (await robot.distance.read())
}
await robot.drive.stop()
