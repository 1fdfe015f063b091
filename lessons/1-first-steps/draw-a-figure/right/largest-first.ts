import { robot } from "@robonet/kit"

async function square(side: number) {
    for (let corner = 0; corner < 4; corner++) {
        await robot.drive.straight(side)
        await robot.drive.turn(90)
    }
}

for (let side = 300; side > 0; side -= 100) {
    await square(side)
}
