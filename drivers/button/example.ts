import { gpio, sleep } from "@devicescript/core"
import { startButton } from "@devicescript/servers"

const button = startButton({ pin: gpio(4) })
let presses = 0

button.down.subscribe(() => {
    presses++
    console.log("presses " + presses)
})
button.up.subscribe(() => {
    console.log("up 1")
})
await sleep(2500)
