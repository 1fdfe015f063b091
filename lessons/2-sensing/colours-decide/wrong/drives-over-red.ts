import { robot } from "@robonet/kit"

while (true) {
    const color = await robot.color.read()
    if (color === "green") {
        await robot.drive.straight(70)
        await robot.drive.turn(90)
    } else if (color === "blue") {
        await robot.drive.straight(70)
        await robot.drive.turn(-90)
    }
    await robot.drive.drive(120, 0)
}
