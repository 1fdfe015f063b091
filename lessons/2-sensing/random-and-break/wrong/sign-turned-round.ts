import { robot } from "@robonet/kit"

while (true) {
    await robot.drive.drive(150, 0)
    const light = await robot.line.left.read()
    if (light < 65) {
        break
    }
    if (light < 20) {
        await robot.drive.straight(-100)
        await robot.drive.turn(90 + Math.random() * 180)
    }
}
await robot.drive.stop()
await robot.sound.beep()
