import { robot } from "@robonet/kit"
import { wait } from "@robonet/runtime"

await robot.drive.straight(600)
await robot.drive.drive(-150, 0)
await robot.sound.beep(200)
await wait(3800)
await robot.drive.stop()
