import { robot } from "@robonet/kit"

let error = (await robot.distance.read()) - 75
for (let i = 0; i < 200; i++) {
    await robot.drive.drive(Math.min(25 * error, 180), 0)
    error = (await robot.distance.read()) - 75
}
await robot.drive.stop()
