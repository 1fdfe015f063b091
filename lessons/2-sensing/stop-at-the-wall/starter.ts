import { robot } from "@robonet/kit"

// Drive towards the wall and stop 100 to 200 mm in front of it.
console.log("distance", await robot.distance.read())
