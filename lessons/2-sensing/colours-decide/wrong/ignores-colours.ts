import { robot } from "@robonet/kit"

let color = await robot.color.read()
while (color !== "red") {
    await robot.drive.drive(120, 0)
    color = await robot.color.read()
}
await robot.drive.stop()
