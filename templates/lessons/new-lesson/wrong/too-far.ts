import { robot } from "@robonet/kit"

// TODO: another mistake that pupils really make.
await robot.drive.straight(600)
