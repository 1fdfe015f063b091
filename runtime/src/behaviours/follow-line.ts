import * as ds from "@devicescript/core"
import { Argument, checkNumber, checkPositive } from "../argument"
import type { DriveBase } from "../drive-base"
import type { Steering } from "../drive-loop"
import type { Line, LineChip } from "../line"
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

/** The line is looked at this often; the robot steers in each turn of its drive base, by the newest look. */
const LOOK_MS = 10
/** Time constant in which a change of position counts, in seconds: one reading differs from the next by noise as well. */
const CHANGE_S = 0.03

/** What only `followLine` may use of `Line` and `DriveBase`. */
interface Looking {
    chip: LineChip
}
interface Steered {
    steering: Steering
}

/**
 * A PID controller from the line's position to a turn rate.
 * @devsWhenUsed
 */
class LineSteering implements Steering {
    speed: number
    /** When the line was looked at; until it is again, the robot turns as it does. */
    lookMs = ds.millis()
    private usedMs = this.lookMs
    private rate = 0
    private sum = 0
    private change = 0
    private before: number

    /** @param position of the line, by the newest look */
    constructor(
        private readonly line: LineChip,
        public position: number,
        private readonly fullSpeed: number,
        private readonly gains: LineGains,
    ) {
        this.speed = fullSpeed
        this.before = position
    }

    turnRate(): number {
        const lookMs = this.lookMs
        if (lookMs === this.usedMs) return this.rate
        const seconds = (lookMs - this.usedMs) / 1000
        this.usedMs = lookMs
        const { gains, position } = this
        let sum = this.sum + position * seconds
        if (sum > 1) sum = 1
        else if (sum < -1) sum = -1
        this.sum = sum
        let change = this.change
        change += (position - this.before - change * seconds) / (seconds + CHANGE_S)
        this.change = change
        this.before = position
        let rate = gains.proportional * position
        // Beyond the sensors nobody knows how far away the line is: look for it, almost on the spot.
        if (this.line.lost) {
            this.speed = this.fullSpeed / 4
            rate *= 2
        } else {
            this.speed = this.fullSpeed
            rate += gains.integral * sum + gains.derivative * change
        }
        this.rate = rate
        return rate
    }
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
    // Its line sensors are ready after this.
    const position = await line.position()
    const { chip } = line as unknown as Looking
    const steered = drive as unknown as Steered
    const steering = new LineSteering(chip, position, speed, gains)
    try {
        while (!(await until())) {
            // A condition that waits by itself sets the pace.
            if (ds.millis() === steering.lookMs) await ds.sleep(LOOK_MS)
            steering.lookMs = ds.millis()
            steering.position = chip.track()
            if (steered.steering === steering) continue
            await drive.drive(speed, 0)
            steered.steering = steering
        }
    } finally {
        steered.steering = undefined
    }
}
