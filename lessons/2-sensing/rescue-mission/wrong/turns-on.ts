import { sleep } from "@devicescript/core"
import { robot } from "@robonet/kit"

// Follows the line until something is near.
async function followLine() {
    while ((await robot.distance.read()) > 150) {
        if ((await robot.line.position()) > 0) {
            await robot.drive.drive(80, 30)
        } else {
            await robot.drive.drive(80, -30)
        }
    }
    await robot.drive.stop()
}

await followLine()
await robot.sound.beep()
await robot.drive.turn(180)
await followLine()
await robot.light.on()
await robot.drive.drive(0, 30)
while (true) {
    await sleep(100)
}
