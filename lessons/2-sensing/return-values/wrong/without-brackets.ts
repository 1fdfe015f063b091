import { robot } from "@robonet/kit"

async function wayToMiddle() {
    const ahead = await robot.distance.read()
    await robot.drive.turn(180)
    const behind = await robot.distance.read()
    await robot.drive.turn(180)
    return ahead - behind / 2
}

const along = await wayToMiddle()
await robot.drive.straight(along)
await robot.drive.turn(90)
const across = await wayToMiddle()
await robot.drive.straight(across)
await robot.sound.beep()
