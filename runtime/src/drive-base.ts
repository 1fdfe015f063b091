import { Argument, checkNumber, checkRange } from "./argument"
import { DriveLoop, STALL_MS } from "./drive-loop"
import { trimDrive } from "./drive-trim"
import { checkHalted, fail } from "./halt"

/** Angular acceleration of `drive`, degrees a second each second. */
const STEERING = 2000
/** A command ends when the robot is this close to its goal, or after this time at the end of the way. */
const CLOSE_MM = 2
const CLOSE_DEG = 0.7
const SETTLE_MS = 1200
/** Commands of less mm or degrees must come closer, in proportion. */
const SMALL = 4
/** Decay rate of the uncorrected heading error while `drive` steers, 1/s. */
const LETTING_GO = 10
/** After this many loop turns with the same turn rate, keep the heading error and push: scrubbing tyres need it. */
const PRESSING_ON = 4
/** A shorter distance counts as 0: divided by it, an angle would be too large for a number. */
const ON_THE_SPOT_MM = 0.01

/**
 * Two wheels side by side that drive and steer the robot. Distances are in mm, angles in degrees; turning right
 * (clockwise from above) is positive. A new command takes over from the one before. After an emergency stop each command
 * that moves throws `robot stopped: …`. Names and units are those of Pybricks' DriveBase.
 *
 * ```ts
 * await robot.drive.straight(300)
 * await robot.drive.turn(90)
 * await robot.drive.curve(150, 180)
 * ```
 * @devsWhenUsed
 */
export class DriveBase extends DriveLoop {
    /** Number of the command of `drive` that still runs, and its goals in mm/s and degrees a second. */
    private driving = 0
    private speedGoal = 0
    private rateGoal = 0
    private straightSpeed = 200
    private straightAcceleration = 400
    private turnRate = 120
    private turnAcceleration = 360
    private startMm = 0
    private startDeg = 0

    /**
     * How fast `straight`, `turn` and `curve` move; `drive` speeds up by `straightAcceleration` too. What is left out, or
     * not above 0, stays as it is. Asked for more than its motors can, the robot goes as fast as it can.
     *
     * ```ts
     * robot.drive.settings(300)
     * await robot.drive.straight(500)
     * ```
     * @param straightSpeed mm/s, above 0. Default 200
     * @param straightAcceleration mm/s each second, above 0. Default 400
     * @param turnRate degrees a second, above 0. Default 120
     * @param turnAcceleration degrees a second each second, above 0. Default 360
     */
    settings(
        straightSpeed?: number,
        straightAcceleration?: number,
        turnRate?: number,
        turnAcceleration?: number,
    ) {
        if (straightSpeed !== undefined) checkNumber(Argument.settingsStraightSpeed, straightSpeed)
        if (straightAcceleration !== undefined)
            checkNumber(Argument.settingsStraightAcceleration, straightAcceleration)
        if (turnRate !== undefined) checkNumber(Argument.settingsTurnRate, turnRate)
        if (turnAcceleration !== undefined)
            checkNumber(Argument.settingsTurnAcceleration, turnAcceleration)
        if (straightSpeed > 0) this.straightSpeed = straightSpeed
        if (straightAcceleration > 0) this.straightAcceleration = straightAcceleration
        if (turnRate > 0) this.turnRate = turnRate
        if (turnAcceleration > 0) this.turnAcceleration = turnAcceleration
    }

    /**
     * Drives straight and stops.
     * @param distance mm; negative drives backwards
     * @throws Error `stuck: …` when something holds the robot for 0.7 s, at a wall too
     */
    async straight(distance: number) {
        checkNumber(Argument.straightDistance, distance)
        await this.travel(distance, 0, this.straightSpeed, this.straightAcceleration)
    }

    /**
     * Turns on the spot and stops.
     * @param angle degrees; positive turns right, 360 is once round
     * @throws Error `stuck: …` when something holds the robot for 0.7 s, at a wall too
     */
    async turn(angle: number) {
        checkNumber(Argument.turnAngle, angle)
        await this.travel(0, angle, this.turnRate, this.turnAcceleration)
    }

    /**
     * Drives along a part of a circle and stops.
     * @param radius mm from the circle's middle to the robot's; positive: the circle is to the right, negative: to the left
     * @param angle degrees of the circle; negative drives backwards
     * @throws Error `stuck: …` when something holds the robot for 0.7 s, at a wall too
     */
    async curve(radius: number, angle: number) {
        checkNumber(Argument.curveRadius, radius)
        checkNumber(Argument.curveAngle, angle)
        const distance = (Math.abs(radius) * angle * Math.PI) / 180
        // The product of two finite numbers can be infinite.
        checkNumber(Argument.curveAngle, distance)
        const turned = radius < 0 ? -angle : angle
        await this.travel(distance, turned, this.straightSpeed, this.straightAcceleration)
    }

    /**
     * Starts driving and goes on until another command comes; the program goes on at once. While it drives, call it as
     * often as you like: it steers. When something holds the robot for 0.7 s it stops, and `stalled()` says so.
     *
     * ```ts
     * await robot.drive.drive(150, 0)
     * await waitUntil(async () => (await robot.distance.read()) < 200)
     * await robot.drive.stop()
     * ```
     * @param speed mm/s; negative drives backwards
     * @param turnRate degrees a second; positive turns right
     */
    async drive(speed: number, turnRate: number) {
        // Called in fast loops, so without a function call in the usual case. `+ 0` changes a text, null or true.
        if (
            speed + 0 !== speed ||
            turnRate + 0 !== turnRate ||
            speed - speed + (turnRate - turnRate) !== 0
        ) {
            checkNumber(Argument.driveSpeed, speed)
            checkNumber(Argument.driveTurnRate, turnRate)
        }
        this.steering = undefined
        this.speedGoal = speed
        this.rateGoal = turnRate
        if (this.driving === this.command) return
        this.driving = await this.begin()
        this.keepSpeed.start(this.driving)
    }

    /** mm driven since the start or the last `reset`, in steps of 0.1; backwards counts down. */
    distance(): number {
        this.refresh()
        return Math.round((this.travelled - this.startMm) * 10) / 10
    }

    /**
     * Degrees turned since the start or the last `reset`, in steps of 0.1; right is positive. By the gyroscope, if the kit
     * has one.
     */
    angle(): number {
        this.refresh()
        return Math.round((this.heading - this.startDeg) * 10) / 10
    }

    /**
     * Corrects the robot by what was measured on it: its wheels are never quite as large, nor quite as far apart, as the kit
     * says. Until the program ends, `straight`, `turn`, `distance()` and all the others go by it. Call it while the robot
     * stands, and before `odometry.start()`; `distance()` corrects what was driven so far as well. A second call corrects
     * what the first one left over.
     *
     * ```ts
     * // Asked for 1000 mm it drove 1020, and 356 degrees for 360.
     * robot.drive.trim(2, -1.1)
     * await robot.drive.straight(1000)
     * ```
     * @param distance percent, from -20 to 20: how much farther the robot went than it was asked to; negative: less far
     * @param angle percent, from -20 to 20: how much more the robot turned by its wheels than it was asked to; negative:
     *   less. A gyroscope measures by itself and needs no correction
     * @throws RangeError for anything else
     */
    trim(distance: number, angle: number) {
        checkRange(Argument.trimDistance, distance, -20, 20)
        checkRange(Argument.trimAngle, angle, -20, 20)
        trimDrive(this, distance, angle)
    }

    /** Sets `distance()` and `angle()` to 0. */
    reset() {
        this.refresh()
        this.startMm = this.travelled
        this.startDeg = this.heading
    }

    private async keepSpeed(command: number) {
        let rate = 0
        let asked = 0
        try {
            let seconds = await this.sense(command)
            while (seconds > 0 && this.heldBackMs < STALL_MS) {
                const steering = this.steering
                if (steering) {
                    this.rateGoal = steering.turnRate()
                    this.speedGoal = steering.speed
                }
                if (rate === this.rateGoal) asked++
                else {
                    rate = this.rateGoal
                    asked = 0
                }
                // A program that steers corrects by what it sees: do not make up for angles that were turned too late.
                if (asked < PRESSING_ON && rate !== 0) {
                    const missing = this.headingReference - this.heading
                    this.headingReference -= missing * LETTING_GO * seconds
                }
                let speed = this.speedGoal - this.speedReference
                const step = this.straightAcceleration * seconds
                if (speed > step) speed = step
                else if (speed < -step) speed = -step
                // Corrections are small and quick: the ramp of `turnAcceleration` would delay them, and a push to make up for
                // the motors' lag would turn a wheel's direction, after which the motor's service starts from 0, slowly.
                let turning = rate - this.rateReference
                const turnStep = STEERING * seconds
                if (turning > turnStep) turning = turnStep
                else if (turning < -turnStep) turning = -turnStep
                this.rateReference += turning
                seconds = await this.control(
                    this.speedReference + speed,
                    this.rateReference,
                    seconds,
                )
            }
            if (this.command === command) await this.stop()
        } catch (error) {
            await fail(error as Error)
        }
    }

    /**
     * Drives a distance, an angle or both, with ramps at both ends.
     * @param distance mm
     * @param angle degrees, spread evenly over the distance
     * @param speed mm/s, or degrees a second on the spot; `acceleration` alike
     */
    private async travel(distance: number, angle: number, speed: number, acceleration: number) {
        const command = await this.begin()
        const onTheSpot = Math.abs(distance) < ON_THE_SPOT_MM
        const length = Math.abs(onTheSpot ? angle : distance)
        if (length === 0) return
        // The references move by these shares of the profile's speed.
        const forward = distance / length
        const turning = angle / length
        const distanceGoal = this.distanceReference + distance
        const headingGoal = this.headingReference + angle
        let pace = onTheSpot ? this.rateReference / turning : this.speedReference / forward
        const near = Math.min(1, length / SMALL)
        let settlingMs = 0
        let seconds = await this.sense(command)
        while (seconds > 0 && settlingMs < SETTLE_MS) {
            const left = onTheSpot
                ? (headingGoal - this.headingReference) / turning
                : (distanceGoal - this.distanceReference) / forward
            const braking = Math.sqrt(2 * acceleration * Math.max(left, 0))
            pace = Math.min(Math.max(pace, 0) + acceleration * seconds, Math.min(speed, braking))
            if (pace * seconds > left) pace = Math.max(left, 0) / seconds
            seconds = await this.control(pace * forward, pace * turning, seconds)
            if (this.stalled()) {
                await this.stop()
                throw new Error("stuck: the robot is held")
            }
            if (left > 1) continue
            settlingMs += this.periodMs
            const close =
                Math.abs(distanceGoal - this.travelled) < CLOSE_MM * near &&
                Math.abs(headingGoal - this.heading) < CLOSE_DEG * near
            if (close && settlingMs > 2 * this.periodMs) break
        }
        checkHalted()
        if (this.command !== command) return
        this.distanceReference = distanceGoal
        this.headingReference = headingGoal
        await this.stop()
    }
}
