import { robot } from "@robonet/kit"

await robot.drive.turn(45)
await robot.drive.straight(141)
await robot.drive.straight(-141)
await robot.drive.straight(283)
await robot.drive.straight(-283)
await robot.drive.straight(424)
await robot.drive.straight(-424)
