import { robot } from "@robonet/kit"

const ways: number[] = []
for (let rock = 0; rock < 3; rock++) {
    robot.drive.reset()
    await robot.drive.drive(150, 0)
    while ((await robot.distance.read()) > 150) {
        // the way is free
    }
    await robot.drive.stop()
    ways.push(robot.drive.distance())
    await robot.drive.turn(90)
}
await robot.sound.beep()

for (let rock = 2; rock >= 0; rock--) {
    await robot.drive.straight(-ways[rock])
    await robot.drive.turn(-90)
}
