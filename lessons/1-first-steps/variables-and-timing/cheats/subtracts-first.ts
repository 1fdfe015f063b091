import { sleep } from "@devicescript/core"
import { robot } from "@robonet/kit"

let pause = 800
for (let bounce = 0; bounce < 5; bounce++) {
    pause = pause - 200
    await robot.sound.beep(50)
    if (pause > 0) {
        await sleep(pause)
    }
}
