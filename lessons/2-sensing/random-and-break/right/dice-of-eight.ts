import { robot } from "@robonet/kit"

async function search() {
    while (true) {
        await robot.drive.drive(180, 0)
        const light = await robot.line.right.read()
        if (light > 70) return
        if (light < 25) {
            await robot.drive.straight(-100)
            const eighth = Math.floor(Math.random() * 8)
            await robot.drive.turn(105 + eighth * 20)
        }
    }
}

await search()
await robot.drive.stop()
for (let beep = 0; beep < 2; beep++) {
    await robot.sound.beep(100)
}
