import { robot } from "@robonet/kit"

let searching = true
while (searching) {
    await robot.drive.drive(120, 0)
    const left = await robot.line.left.read()
    const right = await robot.line.right.read()
    if (left > 65 || right > 65) {
        searching = false
    } else if (left < 20 || right < 20) {
        await robot.drive.stop()
        await robot.drive.straight(-120)
        if (Math.random() < 0.5) {
            await robot.drive.turn(100 + Math.random() * 80)
        } else {
            await robot.drive.turn(-100 - Math.random() * 80)
        }
    }
}
await robot.drive.stop()
await robot.sound.beep(500)
