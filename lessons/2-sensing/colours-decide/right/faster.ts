import { robot } from "@robonet/kit"

while (true) {
    await robot.drive.drive(150, 0)
    const color = await robot.color.read()
    if (color === "red") break
    if (color === "green") {
        await robot.drive.straight(70)
        await robot.drive.turn(90)
    }
    if (color === "blue") {
        await robot.drive.straight(70)
        await robot.drive.turn(-90)
    }
}
await robot.drive.stop()
