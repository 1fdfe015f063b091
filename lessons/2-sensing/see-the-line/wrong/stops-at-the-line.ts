import { robot } from "@robonet/kit"

let light = await robot.line.left.read()
while (light > 34) {
    await robot.drive.straight(20)
    light = await robot.line.left.read()
}
await robot.light.on()
