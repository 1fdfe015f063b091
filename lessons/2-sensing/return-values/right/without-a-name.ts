import { robot } from "@robonet/kit"

async function wayToMiddle() {
    const ahead = await robot.distance.read()
    await robot.drive.turn(180)
    const behind = await robot.distance.read()
    await robot.drive.turn(180)
    return (ahead - behind) / 2
}

await robot.drive.straight(await wayToMiddle())
await robot.drive.turn(-90)
await robot.drive.straight(await wayToMiddle())
await robot.sound.beep(500)
