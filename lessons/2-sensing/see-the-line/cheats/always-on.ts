import { robot } from "@robonet/kit"

await robot.light.on()
await robot.drive.straight(640)
