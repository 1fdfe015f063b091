import { robot } from "@robonet/kit"

await robot.drive.turn(15)
await robot.drive.straight(1000)
await robot.drive.turn(-30)
await robot.drive.straight(300)
