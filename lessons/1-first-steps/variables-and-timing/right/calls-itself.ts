import { sleep } from "@devicescript/core"
import { robot } from "@robonet/kit"

async function bounce(pause: number): Promise<void> {
    await robot.light.on()
    await robot.sound.beep(30 + pause / 10)
    await robot.light.off()
    if (pause === 0) return
    console.log("pause", pause)
    await sleep(pause)
    await bounce(pause - 200)
}

await bounce(800)
