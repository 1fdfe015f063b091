import { robot } from "@robonet/kit"
import { followLineOnOff } from "@robonet/runtime"

await followLineOnOff(
    robot.drive,
    robot.line,
    80,
    30,
    async () => (await robot.distance.read()) < 150,
)
await robot.drive.stop()
await robot.sound.beep()
await robot.drive.turn(180)
await robot.light.on()
