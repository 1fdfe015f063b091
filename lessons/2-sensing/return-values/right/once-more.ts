import { robot } from "@robonet/kit"

function half(a: number, b: number) {
    return (a - b) / 2
}

async function centre() {
    const ahead = await robot.distance.read()
    await robot.drive.turn(180)
    const behind = await robot.distance.read()
    await robot.drive.turn(-180)
    const way = half(ahead, behind)
    await robot.drive.straight(way)
    return way
}

console.log("along", await centre())
await robot.drive.turn(90)
console.log("across", await centre())
await robot.sound.beep()
console.log("done")
