import { sleep } from "@devicescript/core"
import { robot } from "@robonet/kit"

await robot.drive.drive(120, 0)
while (robot.drive.distance() < 580) await sleep(10)
await robot.drive.stop()
await sleep(600)
await robot.sound.beep()
await robot.drive.drive(-120, 0)
while (robot.drive.distance() > 20) await sleep(10)
await robot.drive.stop()
