import { robot } from "@robonet/kit"

await robot.drive.straight(60)
await robot.sound.beep()
await robot.drive.straight(-60)
