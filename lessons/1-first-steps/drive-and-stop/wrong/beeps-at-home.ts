import { robot } from "@robonet/kit"

await robot.drive.straight(600)
await robot.drive.straight(-600)
await robot.sound.beep()
