import { Argument, checkPositive } from "../argument"
import type { DriveBase } from "../drive-base"
import type { Line } from "../line"
import { start } from "../task"
import { waitUntil } from "../wait"

/** Three turns take about this long. */
const SWING_MS = 3500

/**
 * Teaches the line sensors black and white: the robot stands on a line and swings over it, to both sides. The board
 * keeps what it learnt.
 *
 * ```ts
 * await calibrateLine(robot.drive, robot.line)
 * ```
 * @param angle degrees to each side, above 0; the sensors must leave the line. Default 25
 * @throws Error when a sensor saw no difference
 */
export async function calibrateLine(drive: DriveBase, line: Line, angle = 25) {
    checkPositive(Argument.calibrateLineAngle, angle)
    let problem: Error
    const learning = start(async () => {
        try {
            await line.calibrate(SWING_MS)
        } catch (error) {
            problem = error as Error
        }
    })
    await drive.turn(angle)
    await drive.turn(-2 * angle)
    await drive.turn(angle)
    await waitUntil(() => learning.done)
    // An error of a task would end the program; whoever calls this may want to try again.
    if (problem) throw problem
}
