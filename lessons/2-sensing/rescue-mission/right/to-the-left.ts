import { robot } from "@robonet/kit"

async function follow(until: number) {
    let mm = await robot.distance.read()
    while (mm > until) {
        if ((await robot.line.position()) > 0) {
            await robot.drive.drive(70, 25)
        } else {
            await robot.drive.drive(70, -25)
        }
        mm = await robot.distance.read()
    }
    await robot.drive.stop()
}

await follow(160)
await robot.sound.beep(500)
await robot.drive.turn(-180)
await follow(140)
await robot.light.on()
