import { robot } from "@robonet/kit"

async function square(side: number) {
    for (let corner = 0; corner < 4; corner++) {
        await robot.drive.straight(100)
        await robot.drive.turn(90)
    }
}

await square(100)
await square(200)
await square(300)
