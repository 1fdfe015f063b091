// The smallest program that drives.
import { robot } from "@robonet/kit"

await robot.drive.straight(100)
