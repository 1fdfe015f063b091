import { sleep } from "@devicescript/core"
import { robot } from "@robonet/kit"

await robot.drive.straight(100)
let flash = 0
while (flash < 20) {
    await robot.light.on()
    await sleep(90)
    await robot.light.off()
    await sleep(110)
    flash = flash + 1
}
await robot.sound.beep(500)
