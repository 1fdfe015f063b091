import { robot } from "@robonet/kit"

const ways = [470, 440, 370]
for (const way of ways) {
    await robot.drive.straight(way)
    await robot.drive.turn(90)
}
await robot.sound.beep()
for (let rock = 2; rock >= 0; rock--) {
    await robot.drive.turn(-90)
    await robot.drive.straight(-ways[rock])
}
