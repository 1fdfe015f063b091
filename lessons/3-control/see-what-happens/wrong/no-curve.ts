import { robot } from "@robonet/kit"

let mm = await robot.distance.read()
await robot.drive.drive(150, 0)
while (mm > 250) {
    mm = await robot.distance.read()
    console.log("distance", mm)
}
await robot.drive.stop()
