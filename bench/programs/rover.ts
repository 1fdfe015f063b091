// Drives about and turns where its distance sensor sees something near: each step asks for contacts, a cone and the floor.
import { sleep } from "@devicescript/core"
import { robot } from "@robonet/kit"

let turned = 0
while (true) {
    const mm = await robot.distance.read()
    await robot.line.left.read()
    if (mm < 200) {
        turned++
        await robot.drive.drive(0, turned % 4 === 0 ? -110 : 90)
        await sleep(700)
    } else await robot.drive.drive(200, 0)
    await sleep(30)
}
