import { robot } from "@robonet/kit"

// Find the white plate: turn by chance at the tape, and stop the search when the plate is there.
while (true) {
    await robot.drive.drive(150, 0)
    const light = await robot.line.left.read()
    if (light < 20) {
        await robot.drive.straight(-100)
        await robot.drive.turn(180)
    }
}
