import { robot } from "@robonet/kit"

// TODO: what the page leaves to the pupil.
await robot.drive.straight(-300)
