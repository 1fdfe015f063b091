import { robot } from "@robonet/kit"

console.log("fine", robot.drive.angle())
