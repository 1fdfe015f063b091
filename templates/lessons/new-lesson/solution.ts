import { robot } from "@robonet/kit"

// TODO: the program of a good pupil.
await robot.drive.straight(300)
