import { robot } from "@robonet/kit"

async function follow() {
    while ((await robot.distance.read()) > 150) {
        await robot.drive.drive(90, (await robot.line.position()) * 40)
    }
    await robot.drive.brake()
}

await robot.light.on()
await follow()
await robot.sound.beep()
await robot.sound.beep()
await robot.drive.turn(180)
await follow()
