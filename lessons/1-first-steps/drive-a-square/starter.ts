import { robot } from "@robonet/kit"

// Drive a square with sides of 400 mm and come back to the start.
await robot.drive.straight(400)
await robot.drive.turn(90)
