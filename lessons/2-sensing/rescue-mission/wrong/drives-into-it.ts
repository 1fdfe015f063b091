import { robot } from "@robonet/kit"

async function followLine() {
    while (true) {
        if ((await robot.line.position()) > 0) {
            await robot.drive.drive(80, 30)
        } else {
            await robot.drive.drive(80, -30)
        }
    }
}

await followLine()
await robot.sound.beep()
await robot.drive.turn(180)
await followLine()
await robot.light.on()
