import { robot } from "@robonet/kit"
import { every, followLine } from "@robonet/runtime"

const blocked = async () => (await robot.distance.read()) < 150

await followLine(robot.drive, robot.line, 80, blocked)
await robot.drive.stop()
await robot.sound.beep()
await robot.drive.turn(180)
const siren = every(1000, async () => await robot.sound.beep(100))
await followLine(robot.drive, robot.line, 80, blocked)
await robot.drive.stop()
siren.stop()
await robot.light.on()
