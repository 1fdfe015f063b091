import { robot } from "@robonet/kit"

const floor = await robot.line.left.read()
console.log("floor", floor)
while (robot.drive.distance() < 630) {
    await robot.light.off()
    if ((await robot.line.left.read()) < floor * 0.7) await robot.light.on()
    await robot.drive.straight(25)
}
await robot.light.off()
