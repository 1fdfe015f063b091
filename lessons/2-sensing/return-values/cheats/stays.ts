import { robot } from "@robonet/kit"

await robot.sound.beep()
