import { robot } from "@robonet/kit"

// Come to the edge of the table three times and do not fall.
console.log("left", await robot.line.left.read())
console.log("right", await robot.line.right.read())
await robot.drive.straight(100)
