import { robot } from "@robonet/kit"

// Measured on the table yesterday.
await robot.drive.straight(500)
