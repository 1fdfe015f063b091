import { robot } from "@robonet/kit"

// Follows the line until something is near.
async function followLine(until: number) {
    while ((await robot.distance.read()) > until) {
        if ((await robot.line.position()) > 0) {
            await robot.drive.drive(80, 30)
        } else {
            await robot.drive.drive(80, -30)
        }
    }
    await robot.drive.stop()
}

await followLine(150)
await robot.sound.beep()
await robot.drive.turn(180)
await followLine(20)
await robot.light.on()
