import { robot } from "@robonet/kit"

async function measure() {
    let sum = 0
    for (let round = 0; round < 3; round++) {
        sum = sum + (await robot.distance.read())
    }
    return sum / 3
}

for (let direction = 0; direction < 2; direction++) {
    const ahead = await measure()
    await robot.drive.turn(180)
    const behind = await measure()
    // It looks back: the other way round.
    await robot.drive.straight((behind - ahead) / 2)
    await robot.drive.turn(90)
}
await robot.sound.beep()
