import { robot } from "@robonet/kit"

while (robot.drive.distance() < 620) {
    const light = await robot.line.left.read()
    if (light < 34) {
        await robot.light.on()
    }
    await robot.drive.straight(20)
}
