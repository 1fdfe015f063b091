import { robot } from "@robonet/kit"

await robot.drive.straight(300)
await robot.sound.beep(100)
await robot.drive.straight(300)
await robot.sound.beep(100)
await robot.sound.beep(100)
for (let piece = 0; piece < 3; piece++) {
    await robot.drive.straight(-200)
}
