import { robot } from "@robonet/kit"

let error = (await robot.distance.read()) - 125
while (error > 4) {
    await robot.drive.drive(250, 0)
    error = (await robot.distance.read()) - 125
}
await robot.drive.stop()
