import { robot } from "@robonet/kit"

async function followLine() {
    while ((await robot.distance.read()) > 500) {
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
