import { robot } from "@robonet/kit"

let error = (await robot.distance.read()) - 75
while (error > 4) {
    await robot.drive.drive(2 * error, 0)
    error = (await robot.distance.read()) - 75
}
await robot.drive.stop()
