// Finds the black square in a maze with one distance sensor in front: keeps a wall at its right hand.
import { robot } from "@robonet/kit"

/** mm from the middle of a cell to the middle of the next. */
const CELL = 360
/** What the sensor says of the wall in front when the robot stands in the middle of a cell. */
const MIDDLE = 85
/** A wall nearer than this closes the way. */
const NEAR = 250

/** How far away the wall in front is, in mm. The first two readings may still be of where the robot looked before. */
async function look(): Promise<number> {
    await robot.distance.read()
    await robot.distance.read()
    return await robot.distance.read()
}

async function atGoal(): Promise<boolean> {
    const left = await robot.line.left.read()
    const right = await robot.line.right.read()
    return left < 40 && right < 40
}

let cells = 0
/** Whether the robot has come straight from the last cell, with the wall beside it. */
let alongWall = false
while (!(await atGoal())) {
    await robot.drive.turn(90)
    let wall = await look()
    let turns = 1
    while (wall < NEAR && turns > -2) {
        // It stood in the middle of the last cell: what it came off since then says how far it looks aside.
        const aside = alongWall && turns === 1 ? ((wall - MIDDLE) / CELL) * 57 : 0
        await robot.drive.straight(wall - MIDDLE)
        await robot.drive.turn(aside - 90)
        wall = await look()
        turns--
    }
    alongWall = turns === 0
    await robot.drive.straight(CELL)
    cells++
}
await robot.sound.beep(300)
await robot.light.on()
console.log(`goal after ${cells} cells`)
