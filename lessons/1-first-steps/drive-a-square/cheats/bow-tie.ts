import { robot } from "@robonet/kit"

await robot.drive.straight(400)
await robot.drive.turn(135)
await robot.drive.straight(566)
await robot.drive.turn(-135)
await robot.drive.straight(400)
await robot.drive.turn(-135)
await robot.drive.straight(566)
