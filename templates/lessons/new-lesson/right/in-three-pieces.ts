import { robot } from "@robonet/kit"

// TODO: another style that does what the page asks.
for (let piece = 0; piece < 3; piece++) {
    await robot.drive.straight(100)
}
