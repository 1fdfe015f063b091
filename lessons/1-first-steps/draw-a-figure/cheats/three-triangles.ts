import { robot } from "@robonet/kit"

async function triangle(side: number) {
    await robot.drive.straight(side)
    await robot.drive.turn(90)
    await robot.drive.straight(side)
    await robot.drive.turn(135)
    await robot.drive.straight(side * 1.41)
    await robot.drive.turn(135)
}

await triangle(100)
await triangle(200)
await triangle(300)
