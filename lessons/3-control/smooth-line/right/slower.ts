import { robot } from "@robonet/kit"

let error = 0
for (let round = 0; round < 10000; round++) {
    error = await robot.line.position()
    await robot.drive.drive(100, error * 28)
}
