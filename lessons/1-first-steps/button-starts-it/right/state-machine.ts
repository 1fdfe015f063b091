import { sleep } from "@devicescript/core"
import { robot } from "@robonet/kit"
import { runStates, together, waitUntil } from "@robonet/runtime"

let ride = 0
await runStates("waiting", {
    waiting: async () => {
        await robot.light.on()
        await waitUntil(() => robot.button.pressed())
        await robot.light.off()
        return "driving"
    },
    driving: async () => {
        ride++
        robot.drive.reset()
        await together([
            async () => await robot.sound.beep(),
            async () => {
                await robot.drive.drive(100, 0)
                await waitUntil(() => robot.drive.distance() > 235)
                await robot.drive.stop()
            },
        ])
        await robot.sound.beep(80)
        await sleep(80)
        await robot.sound.beep(80)
        return ride < 3 ? "waiting" : undefined
    },
})
