import { robot } from "@robonet/kit"

while (robot.drive.distance() < 620) {
    const light = await robot.line.left.read()
    if (light > 34) {
        await robot.light.on()
    } else {
        await robot.light.off()
    }
    await robot.drive.straight(20)
}
