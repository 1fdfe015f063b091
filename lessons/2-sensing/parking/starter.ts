import { robot } from "@robonet/kit"

// Park 20 to 110 mm in front of the wall, in less than 8 seconds.
let mm = await robot.distance.read()
while (mm > 300) {
    await robot.drive.drive(100, 0)
    mm = await robot.distance.read()
}
await robot.drive.stop()
