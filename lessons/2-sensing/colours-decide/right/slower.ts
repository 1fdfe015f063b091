import { robot } from "@robonet/kit"

let color = await robot.color.read()
while (color !== "red") {
    await robot.drive.drive(80, 0)
    color = await robot.color.read()
    if (color === "green" || color === "blue") {
        await robot.drive.straight(70)
        if (color === "green") {
            await robot.drive.turn(90)
        } else {
            await robot.drive.turn(-90)
        }
    }
}
await robot.drive.brake()
