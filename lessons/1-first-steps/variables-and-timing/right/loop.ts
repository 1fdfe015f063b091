import { sleep } from "@devicescript/core"
import { robot } from "@robonet/kit"

for (let pause = 800; pause >= 0; pause -= 200) {
    await robot.sound.beep(100)
    await sleep(pause)
}
