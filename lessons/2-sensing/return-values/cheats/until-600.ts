import { robot } from "@robonet/kit"

for (let direction = 0; direction < 2; direction++) {
    await robot.drive.drive(150, 0)
    while ((await robot.distance.read()) > 450) {
        // not there yet
    }
    await robot.drive.stop()
    await robot.drive.turn(90)
}
await robot.sound.beep()
