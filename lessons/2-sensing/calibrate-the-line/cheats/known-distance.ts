import { robot } from "@robonet/kit"

await robot.drive.straight(350)
await robot.drive.straight(-350)
await robot.drive.straight(200)
