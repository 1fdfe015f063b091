import { robot } from "@robonet/kit"

await robot.drive.straight(680)
