import { robot } from "@robonet/kit"

// Follow the line to its end.
await robot.drive.drive(120, 0)
while (true) {
    const position = await robot.line.position()
}
