import { robot } from "@robonet/kit"

let mm = await robot.distance.read()
while (mm > 70) {
    let speed = 300
    if (mm < 120) {
        speed = 50
    } else if (mm < 350) {
        speed = 120
    }
    await robot.drive.drive(speed, 0)
    mm = await robot.distance.read()
}
await robot.drive.stop()
