import { robot } from "@robonet/kit"
import { wait } from "@robonet/runtime"

async function bounce(pause: number): Promise<void> {
    await robot.light.on()
    await robot.sound.beep(30 + pause / 10)
    await robot.light.off()
    if (pause === 0) return
    console.log("pause", pause)
    await wait(pause)
    await bounce(pause - 200)
}

await bounce(800)
