import { robot } from "@robonet/kit"

// Green: turn right. Blue: turn left. Red: stop.
let color = await robot.color.read()
while (color !== "green") {
    await robot.drive.drive(120, 0)
    color = await robot.color.read()
}
await robot.drive.stop()
console.log("I see", color)
