import { robot } from "@robonet/kit"

let error = (await robot.distance.read()) - 75
while (Math.abs(error) > 4) {
    await robot.drive.drive(Math.min(8 * error, 300), 0)
    error = (await robot.distance.read()) - 75
}
await robot.drive.stop()
