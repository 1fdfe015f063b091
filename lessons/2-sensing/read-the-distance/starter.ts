import { robot } from "@robonet/kit"

// Say the distance. Near (less than 400 mm): switch the lamp on. Far: beep.
const mm = await robot.distance.read()
