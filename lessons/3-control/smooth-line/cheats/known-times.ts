import { robot } from "@robonet/kit"

await robot.drive.straight(250)
await robot.drive.curve(210, 90)
await robot.drive.curve(-210, 90)
await robot.drive.straight(250)
await robot.drive.curve(-120, 90)
await robot.drive.straight(400)
