import { robot } from "@robonet/kit"

const light = await robot.line.left.read()
while (robot.drive.distance() < 620) {
    if (light < 34) {
        await robot.light.on()
    } else {
        await robot.light.off()
    }
    await robot.drive.straight(20)
}
