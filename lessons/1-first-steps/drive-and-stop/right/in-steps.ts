import { robot } from "@robonet/kit"

robot.drive.settings(300)
for (let i = 0; i < 2; i++) await robot.drive.straight(300)
await robot.sound.beep(1000)
for (let i = 0; i < 3; i++) await robot.drive.straight(-200)
