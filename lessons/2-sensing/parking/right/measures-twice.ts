import { robot } from "@robonet/kit"

robot.drive.settings(300, 500)
await robot.drive.straight((await robot.distance.read()) - 120)
await robot.drive.straight((await robot.distance.read()) - 65)
