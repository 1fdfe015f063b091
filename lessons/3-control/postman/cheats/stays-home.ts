import { robot } from "@robonet/kit"

for (let i = 0; i < 3; i++) await robot.sound.beep(200)
await robot.drive.turn(360)
