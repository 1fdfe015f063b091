import { robot } from "@robonet/kit"

const mm = await robot.distance.read()
await robot.drive.straight(mm - 150)
