import { robot } from "@robonet/kit"

while ((await robot.distance.read()) > 150) {
    await robot.drive.drive(80, (await robot.line.position()) * 30)
}
await robot.drive.stop()
await robot.sound.beep()
await robot.drive.turn(180)
await robot.light.on()
