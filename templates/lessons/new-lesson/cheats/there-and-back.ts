import { robot } from "@robonet/kit"

// TODO: something else that might slip through. Here the way is long enough, but leads back.
await robot.drive.straight(150)
await robot.drive.straight(-150)
