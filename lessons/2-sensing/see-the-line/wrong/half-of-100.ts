import { robot } from "@robonet/kit"

while (robot.drive.distance() < 620) {
    const light = await robot.line.left.read()
    // 50 is halfway between 0 and 100.
    if (light < 50) {
        await robot.light.on()
    } else {
        await robot.light.off()
    }
    await robot.drive.straight(20)
}
