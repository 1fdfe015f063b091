import { robot } from "@robonet/kit"

await robot.drive.straight(1500)
