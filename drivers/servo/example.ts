import { gpio, sleep } from "@devicescript/core"
import { startServo } from "@devicescript/servers"

const servo = startServo({ pin: gpio(13) })

await servo.enabled.write(true)
for (const degrees of [0, 45, -45]) {
    await servo.angle.write(degrees)
    await sleep(300)
}
await servo.enabled.write(false)
await sleep(200)
