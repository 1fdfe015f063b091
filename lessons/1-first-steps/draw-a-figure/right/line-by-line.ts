import { robot } from "@robonet/kit"

async function side(mm: number) {
    await robot.drive.straight(mm)
    await robot.drive.turn(90)
}

async function square(mm: number) {
    await side(mm)
    await side(mm)
    await side(mm)
    await side(mm)
}

await square(200)
await square(100)
await square(300)
