import { robot } from "@robonet/kit"

let color = await robot.color.read()
while (color !== "red") {
    if (color === "green") {
        await robot.drive.straight(70)
        await robot.drive.turn(90)
    } else if (color === "blue") {
        await robot.drive.straight(70)
        await robot.drive.turn(-90)
    }
    await robot.drive.drive(120, 0)
    color = await robot.color.read()
}
await robot.drive.stop()
