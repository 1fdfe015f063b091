import { millis } from "@devicescript/core"
import { Argument, checkNumber, checkPositive } from "../argument"
import type { DriveBase } from "../drive-base"
import type { Line } from "../line"
import type { Condition } from "../wait"

/**
 * Follows a line by turning right when the line is to the right, and left when it is to the left; so it sways.
 *
 * ```ts
 * await followLineOnOff(robot.drive, robot.line, 80, 60, () => robot.button.pressed())
 * await robot.drive.stop()
 * ```
 * @param speed mm/s, above 0
 * @param turnRate degrees a second, above 0
 * @param until ends it when it holds; the robot then drives on
 */
export async function followLineOnOff(
    drive: DriveBase,
    line: Line,
    speed: number,
    turnRate: number,
    until: Condition,
) {
    checkPositive(Argument.followLineOnOffSpeed, speed)
    checkPositive(Argument.followLineOnOffTurnRate, turnRate)
    while (!(await until())) {
        const position = await line.position()
        await drive.drive(speed, position > 0 ? turnRate : -turnRate)
    }
}

/** How hard `followLine` steers. */
export interface LineGains {
    /** Degrees a second for a line at the outermost sensor. Default 40 */
    proportional: number
    /** Degrees a second for a line that has been there for one second. Default 40 */
    integral: number
    /** Degrees a second for a line that moves from the middle to there in one second. Default 2 */
    derivative: number
}

/**
 * Follows a line smoothly with a PID controller. When the line is lost, it turns to the side where it was last.
 *
 * ```ts
 * await followLine(robot.drive, robot.line, 150, async () => (await robot.distance.read()) < 150)
 * await robot.drive.stop()
 * ```
 * @param speed mm/s, above 0
 * @param until ends it when it holds; the robot then drives on
 * @param gains how hard it steers; with `integral` and `derivative` 0 it is a P controller. Default 40, 40, 2
 */
export async function followLine(
    drive: DriveBase,
    line: Line,
    speed: number,
    until: Condition,
    gains: LineGains = { proportional: 40, integral: 40, derivative: 2 },
) {
    checkPositive(Argument.followLineSpeed, speed)
    checkNumber(Argument.followLineGains, gains.proportional + gains.integral + gains.derivative)
    let sum = 0
    let change = 0
    let last = await line.position()
    let lastMs = millis()
    while (!(await until())) {
        const position = await line.position()
        const now = millis()
        const seconds = Math.max(1, now - lastMs) / 1000
        sum = Math.max(-1, Math.min(1, sum + position * seconds))
        // One reading differs from the next by noise as well: the change over the last few counts.
        change += ((position - last) / seconds - change) / 4
        let turnRate = gains.proportional * position
        // Beyond the sensors nobody knows how far away the line is: look for it, almost on the spot.
        if (line.lost()) turnRate *= 2
        else turnRate += gains.integral * sum + gains.derivative * change
        await drive.drive(line.lost() ? speed / 4 : speed, turnRate)
        last = position
        lastMs = now
    }
}
