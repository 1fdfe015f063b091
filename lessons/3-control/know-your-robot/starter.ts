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

// Measure from line to line, correct the robot, and drive exactly 900 mm back.
await robot.drive.drive(100, 0)
await nextLine()
robot.drive.reset()
await nextLine()
console.log("it says", robot.drive.distance())
await robot.drive.straight(50)
