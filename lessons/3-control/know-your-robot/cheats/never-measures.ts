import { robot } from "@robonet/kit"

await robot.drive.straight(1350)
await robot.drive.straight(-900)
