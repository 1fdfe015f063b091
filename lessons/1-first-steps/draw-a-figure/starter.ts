import { sleep } from "@devicescript/core"
import { robot } from "@robonet/kit"

// Draw three squares with one function: 100, 200 and 300 mm.
async function square(side: number) {
    await robot.drive.straight(side)
}

await square(100)
