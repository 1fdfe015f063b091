import { robot } from "@robonet/kit"

await robot.drive.drive(150, 0)
if ((await robot.distance.read()) < 180) {
    await robot.drive.stop()
}
while (true) {
    await robot.distance.read()
}
