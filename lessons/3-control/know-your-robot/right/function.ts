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

async function measured(speed: number) {
    await robot.drive.drive(speed, 0)
    await nextLine()
    robot.drive.reset()
    await nextLine()
    return robot.drive.distance()
}

const said = await measured(80)
const percent = ((1000 - said) / said) * 100
console.log("correction", percent)
await robot.drive.straight(40)
robot.drive.trim(percent, 0)
await robot.drive.straight(-450)
await robot.drive.straight(-450)
