import { robot } from "@robonet/kit"
import { waitUntil } from "@robonet/runtime"

await robot.drive.drive(150, 0)
await waitUntil(() => robot.drive.stalled())
await robot.drive.straight(-150)
