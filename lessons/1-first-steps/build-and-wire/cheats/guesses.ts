import { sleep } from "@devicescript/core"
import { robot } from "@robonet/kit"

await robot.drive.drive(100, 0)
await sleep(500)
await robot.drive.stop()
const words = ["left", "right", "fine"]
console.log(words[Math.floor(Math.random() * 3)])
