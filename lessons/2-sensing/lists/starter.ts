import { robot } from "@robonet/kit"

// Three rocks: drive to each, remember how far it was, and come back the same way.
for (let rock = 0; rock < 3; rock++) {
    robot.drive.reset()
    await robot.drive.drive(150, 0)
    while ((await robot.distance.read()) > 150) {
        // the way is free
    }
    await robot.drive.stop()
    console.log("way", robot.drive.distance())
    await robot.drive.turn(90)
}
await robot.sound.beep()
