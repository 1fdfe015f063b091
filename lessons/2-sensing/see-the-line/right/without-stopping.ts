import { robot } from "@robonet/kit"

await robot.drive.drive(80, 0)
while (robot.drive.distance() < 650) {
    if ((await robot.line.left.read()) < 34) await robot.light.on()
    else await robot.light.off()
}
await robot.drive.stop()
