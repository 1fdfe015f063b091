import { robot } from "@robonet/kit"

await robot.drive.curve(280, 360)
