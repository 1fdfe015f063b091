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

await robot.drive.drive(120, 0)
await nextLine()
const from = robot.drive.distance()
await nextLine()
const to = robot.drive.distance()
await robot.drive.straight(100)
let percent = (1000 / (to - from) - 1) * 100
robot.drive.trim(percent, 0)
robot.drive.settings(150)
await robot.drive.straight(-900)
await robot.light.on()
