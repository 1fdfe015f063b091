import { robot } from "@robonet/kit"

// Drives on until the next line begins.
async function nextLine() {
    while ((await robot.line.left.read()) < 40) {
        // still over the line before
    }
    while ((await robot.line.left.read()) > 40) {
        // floor, no line yet
    }
}

await robot.drive.drive(100, 0)
await nextLine()
robot.drive.reset()
await nextLine()
const measured = robot.drive.distance()
await robot.drive.straight(50)
robot.drive.trim((100 * (1000 - measured)) / measured, 0)
