import { sleep } from "@devicescript/core"
import { robot } from "@robonet/kit"
import { together } from "@robonet/runtime"

await together([
    async () => await robot.sound.beep(500),
    async () => {
        for (let flash = 0; flash < 20; flash++) {
            await robot.light.on()
            await sleep(100)
            await robot.light.off()
            await sleep(100)
        }
    },
])
