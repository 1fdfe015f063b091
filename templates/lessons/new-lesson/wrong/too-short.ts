import { robot } from "@robonet/kit"

// TODO: a mistake that pupils really make.
await robot.drive.straight(100)
