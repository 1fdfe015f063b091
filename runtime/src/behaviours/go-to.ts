import { Argument, checkNumber, checkPositive } from "../argument"
import type { DriveBase } from "../drive-base"
import type { Odometry } from "../odometry"
import { directionDeg, wrapDeg } from "../trigonometry"

/**
 * Turns to a heading, the shorter way, and stops.
 * @param heading degrees; 0 is where the robot looked when the odometry started, right is positive
 * @throws Error `stuck: …` when something holds the robot
 */
export async function turnTo(drive: DriveBase, odometry: Odometry, heading: number) {
    checkNumber(Argument.turnToHeading, heading)
    await drive.turn(wrapDeg(heading - odometry.heading))
}

/**
 * Drives to a point and stops: turns to it, drives straight, and looks again, three times at most.
 *
 * ```ts
 * robot.odometry.start()
 * await goTo(robot.drive, robot.odometry, 400, 300)
 * await goTo(robot.drive, robot.odometry, 0, 0)
 * ```
 * @param x mm forward of where the odometry started
 * @param y mm to the right of it
 * @param tolerance mm from the point that are near enough, above 0. Default 15
 * @throws Error `stuck: …` when something holds the robot
 */
export async function goTo(
    drive: DriveBase,
    odometry: Odometry,
    x: number,
    y: number,
    tolerance = 15,
) {
    checkNumber(Argument.goToX, x)
    checkNumber(Argument.goToY, y)
    checkPositive(Argument.goToTolerance, tolerance)
    for (let tries = 0; tries < 3; tries++) {
        const forward = x - odometry.x
        const right = y - odometry.y
        const distance = Math.sqrt(forward * forward + right * right)
        if (distance <= tolerance) return
        await turnTo(drive, odometry, directionDeg(right, forward))
        await drive.straight(distance)
    }
}
