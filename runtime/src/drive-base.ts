import * as ds from "@devicescript/core"
import { Argument, checkNumber } from "./argument"
import type { DriveMotor } from "./drive-motor"
import { checkHalted, fail, haltsWithProgram } from "./halt"
import { Wheel, type WheelSensor } from "./wheel"

/** A reference that runs further ahead than this is held back: what keeps the wheels does not store up a way. */
const LEAD_MM = 40
/** Held back for so long, the robot is stuck. */
const STALL_MS = 800
/** Degrees a second, each second, by which `drive` changes how the robot turns. */
const STEERING = 2000
/** Good enough an end of a way, and how long to wait for it. */
const CLOSE_MM = 2
const CLOSE_DEG = 0.7
const SETTLE_MS = 1200
/** How fast an angle is let go that was not turned in time while steering, 1/s. */
const LETTING_GO = 10
/** Asked for the same for so many turns of the loop, the robot presses on for that angle: tyres that scrub want a push. */
const PRESSING_ON = 4
/** How fast a small error pushes harder, 1/s. */
const PUSHING = 4
/** A way that is shorter is none: an angle spread over it would turn too fast for a number. */
const ON_THE_SPOT_MM = 0.01
/** An end that was missed by less is made good by the next command. */
const KEPT_MM = 12
const KEPT_DEG = 6

/** What the kit says of the drive train. */
export interface DriveTrain {
    /** Diameter of the driven wheels, in mm. */
    wheelDiameterMm: number
    /** Distance between the middles of the two wheels, in mm. */
    trackWidthMm: number
    /** Speed at full duty without load, in mm/s. */
    topSpeed: number
    /** Duty below which a wheel stands, from 0 to 1. */
    deadBand: number
    /** Time between two turns of the control loop, in ms. */
    periodMs: number
    /** Time that motor, gear and the way to them take to follow, in ms. */
    lagMs: number
}

/** What the drive base alone may write: a program that set it would mislead the control loop. */
interface Seen {
    travelled: number
    heading: number
}

/** A gyroscope, as the drive base reads it. */
export interface HeadingSensor {
    /** Degrees turned since it was started; clockwise from above is positive. Not wrapped at 360. */
    heading: number
    /** How fast the robot turns, in degrees a second; clockwise is positive. */
    turnRate: number
    /** Whether the last reading failed. */
    lost: boolean
    /**
     * Makes it ready; the robot must stand still.
     * @throws Error when the chip does not answer
     */
    begin(): Promise<void>
}

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
export class DriveBase {
    private readonly left: Wheel
    private readonly right: Wheel
    /** mm that each wheel goes when the robot turns by one degree on the spot. */
    private readonly mmPerDegree: number
    private readonly periodMs: number
    private readonly lag: number
    /** Which command is the newest; a loop of an older one ends. */
    private command = 1
    /** The command that drives on, and what it drives. */
    private driving = 0
    private speedGoal = 0
    private rateGoal = 0
    private straightSpeed = 200
    private straightAcceleration = 400
    private turnRate = 120
    private turnAcceleration = 360
    /** Where the robot shall be, and how fast the two move: mm, mm/s, degrees, degrees a second. */
    private distanceReference = 0
    private speedReference = 0
    private headingReference = 0
    private rateReference = 0
    /** mm driven since power-on, as of the last `update`; `reset` leaves it. */
    readonly travelled: number = 0
    /** Degrees turned since power-on, as of the last `update`; right is positive, `reset` leaves it. */
    readonly heading: number = 0
    /** Heading by the wheels at the last update. */
    private wheelHeading = 0
    private gyroHeading = 0
    private gyroOn = true
    private startMm = 0
    private startDeg = 0
    /** What is added to the errors in mm while the references stand. */
    private pushOn = 0
    private pushAround = 0
    private controlledMs = 0
    private heldBackMs = 0
    private begun = false

    /**
     * The kit makes it.
     * @param gyro holds the heading. Default: none, and the wheels must do
     */
    constructor(
        leftMotor: DriveMotor,
        rightMotor: DriveMotor,
        leftSensor: WheelSensor,
        rightSensor: WheelSensor,
        train: DriveTrain,
        private readonly gyro?: HeadingSensor,
    ) {
        const mm = (Math.PI * train.wheelDiameterMm) / 360
        const bandwidth = 620 / train.lagMs
        const { topSpeed, deadBand } = train
        this.left = new Wheel(leftMotor, leftSensor, mm, topSpeed, deadBand, bandwidth)
        this.right = new Wheel(rightMotor, rightSensor, mm, topSpeed, deadBand, bandwidth)
        this.mmPerDegree = (Math.PI * train.trackWidthMm) / 360
        this.periodMs = train.periodMs
        this.lag = train.lagMs / 1000
        haltsWithProgram(this)
    }

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
     * @throws Error `stuck: …` when something holds the robot for 0.8 s
     */
    async straight(distance: number) {
        checkNumber(Argument.straightDistance, distance)
        await this.travel(distance, 0, this.straightSpeed, this.straightAcceleration)
    }

    /**
     * Turns on the spot and stops.
     * @param angle degrees; positive turns right, 360 is once round
     * @throws Error `stuck: …` when something holds the robot for 0.8 s
     */
    async turn(angle: number) {
        checkNumber(Argument.turnAngle, angle)
        await this.travel(0, angle, this.turnRate, this.turnAcceleration)
    }

    /**
     * Drives along a part of a circle and stops.
     * @param radius mm from the circle's middle to the robot's; positive: the circle is to the right, negative: to the left
     * @param angle degrees of the circle; negative drives backwards
     * @throws Error `stuck: …` when something holds the robot for 0.8 s
     */
    async curve(radius: number, angle: number) {
        checkNumber(Argument.curveRadius, radius)
        checkNumber(Argument.curveAngle, angle)
        const distance = (Math.abs(radius) * angle * Math.PI) / 180
        // Two numbers that are fine can make a way without an end.
        checkNumber(Argument.curveAngle, distance)
        const turned = radius < 0 ? -angle : angle
        await this.travel(distance, turned, this.straightSpeed, this.straightAcceleration)
    }

    /**
     * Starts driving and goes on until another command comes; the program goes on at once. While it drives, call it as
     * often as you like: it steers. When something holds the robot for 0.8 s it stops, and `stalled()` says so.
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
        // Called in fast loops: no call where both are fine. A text, null or true added to 0 is another value.
        if (
            speed + 0 !== speed ||
            turnRate + 0 !== turnRate ||
            speed - speed + (turnRate - turnRate) !== 0
        ) {
            checkNumber(Argument.driveSpeed, speed)
            checkNumber(Argument.driveTurnRate, turnRate)
        }
        this.speedGoal = speed
        this.rateGoal = turnRate
        if (this.driving === this.command) return
        this.driving = await this.begin()
        this.keepSpeed.start(this.driving)
    }

    /** Stops: the motors are switched off and the wheels roll out. */
    async stop() {
        this.command++
        await this.left.coast()
        await this.right.coast()
        this.speedReference = 0
        this.rateReference = 0
    }

    /** Stops as hard as the motors' bridges can. Where they cannot, as with `startMotor`, the wheels roll out. */
    async brake() {
        await this.stop()
        await this.left.brake()
        await this.right.brake()
    }

    /** mm driven since the start or the last `reset`, in steps of 0.1; backwards counts down. */
    distance(): number {
        this.take()
        return Math.round((this.travelled - this.startMm) * 10) / 10
    }

    /**
     * Degrees turned since the start or the last `reset`, in steps of 0.1; right is positive. By the gyroscope, if the kit
     * has one.
     */
    angle(): number {
        this.take()
        return Math.round((this.heading - this.startDeg) * 10) / 10
    }

    /** Sets `distance()` and `angle()` to 0. */
    reset() {
        this.take()
        this.startMm = this.travelled
        this.startDeg = this.heading
    }

    /** Whether something has held the robot for 0.8 s, so that the last command stopped. The next command clears it. */
    stalled(): boolean {
        return this.heldBackMs >= STALL_MS
    }

    /**
     * Says whether headings are held and measured by the gyroscope, if the kit has one. At the start they are.
     * @param on false: by the wheels alone
     */
    useGyro(on: boolean) {
        this.gyroOn = on
    }

    /**
     * Takes the newest readings of the wheels for `travelled` and `heading`. Commands that move do so themselves.
     * @throws I2CError when a wheel's sensor on I2C does not answer
     */
    async update() {
        await this.left.update()
        await this.right.update()
        this.take()
    }

    private take() {
        const left = this.left.mm()
        const right = this.right.mm()
        const wheelHeading = (left - right) / 2 / this.mmPerDegree
        const gyro = this.gyro
        // Each source adds what it saw since the last time, so that one can take over from the other.
        const turned = this.byGyro()
            ? gyro.heading - this.gyroHeading
            : wheelHeading - this.wheelHeading
        // One reading that is no number would stay in all that follows.
        const seen = left + right + turned
        if (seen - seen !== 0) checkNumber(Argument.sensorReading, seen)
        ;(this as Seen).travelled = (left + right) / 2
        ;(this as Seen).heading += turned
        if (gyro) this.gyroHeading = gyro.heading
        this.wheelHeading = wheelHeading
    }

    private byGyro(): boolean {
        return this.gyro && this.gyroOn && !this.gyro.lost
    }

    private async begin(): Promise<number> {
        checkHalted()
        const command = ++this.command
        if (!this.begun) {
            this.begun = true
            await this.left.begin()
            await this.right.begin()
            if (this.gyro) await this.gyro.begin()
        }
        await this.update()
        const { travelled, heading } = this
        if (Math.abs(this.distanceReference - travelled) > KEPT_MM)
            this.distanceReference = travelled
        if (Math.abs(this.headingReference - heading) > KEPT_DEG) this.headingReference = heading
        this.heldBackMs = 0
        return command
    }

    private async keepSpeed(command: number) {
        let rate = 0
        let asked = 0
        try {
            while (this.command === command && !this.stalled()) {
                const seconds = await this.sense()
                const missing = this.headingReference - this.heading
                asked = this.rateGoal === rate ? asked + 1 : 0
                rate = this.rateGoal
                // Who steers looks at the way, not at the heading: an angle that was not turned in time is let go.
                if (rate !== 0 && (asked < PRESSING_ON || missing * rate < 0))
                    this.headingReference -= missing * LETTING_GO * seconds
                const step = this.straightAcceleration * seconds
                // Steering corrects small angles: a ramp would come too late.
                const turnStep = STEERING * seconds
                await this.control(
                    this.speedReference + limited(this.speedGoal - this.speedReference, step),
                    this.rateReference + limited(this.rateGoal - this.rateReference, turnStep),
                    seconds,
                )
            }
            if (this.command === command) await this.stop()
        } catch (error) {
            await fail(error as Error)
        }
    }

    /**
     * Goes a way with ramps at both ends.
     * @param distance mm
     * @param angle degrees, spread evenly over the way
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
        let settlingMs = 0
        while (this.command === command && settlingMs < SETTLE_MS) {
            const seconds = await this.sense()
            const left = onTheSpot
                ? (headingGoal - this.headingReference) / turning
                : (distanceGoal - this.distanceReference) / forward
            const braking = Math.sqrt(2 * acceleration * Math.max(left, 0))
            pace = Math.min(Math.max(pace, 0) + acceleration * seconds, Math.min(speed, braking))
            if (pace * seconds > left) pace = Math.max(left, 0) / seconds
            await this.control(pace * forward, pace * turning, seconds)
            if (this.stalled()) {
                await this.stop()
                throw new Error("stuck: something holds the robot")
            }
            if (left > 1) continue
            settlingMs += this.periodMs
            const close =
                Math.abs(distanceGoal - this.travelled) < CLOSE_MM &&
                Math.abs(headingGoal - this.heading) < CLOSE_DEG
            if (close && settlingMs > 2 * this.periodMs) break
        }
        checkHalted()
        if (this.command !== command) return
        this.distanceReference = distanceGoal
        this.headingReference = headingGoal
        await this.stop()
    }

    /** Begins a turn of the control loop: takes the readings. Returns the seconds since the last turn. */
    private async sense(): Promise<number> {
        const now = ds.millis()
        const periodMs = this.periodMs
        const seconds = Math.max(periodMs, Math.min(2 * periodMs, now - this.controlledMs)) / 1000
        this.controlledMs = now
        await this.update()
        this.left.measure(seconds)
        this.right.measure(seconds)
        return seconds
    }

    /**
     * Moves the references on, drives the wheels after them, and waits for the next turn.
     * @param speed mm/s
     * @param rate degrees a second
     */
    private async control(speed: number, rate: number, seconds: number) {
        const mm = this.mmPerDegree
        let behind = this.distanceReference + speed * seconds - this.travelled
        let aside = (this.headingReference + rate * seconds - this.heading) * mm
        const { left, right } = this
        // A weak robot falls behind and still moves; one that is stuck does not.
        const heldBack =
            Math.max(Math.abs(behind), Math.abs(aside)) > LEAD_MM &&
            Math.abs(left.speed) + Math.abs(right.speed) <
                0.4 * (Math.abs(speed) + Math.abs(rate * mm))
        this.heldBackMs = heldBack ? this.heldBackMs + seconds * 1000 : 0
        behind = limited(behind, LEAD_MM)
        aside = limited(aside, LEAD_MM)
        this.distanceReference = this.travelled + behind
        this.headingReference = this.heading + aside / mm

        // At the end of a way friction may hold the robot a little short: push harder until it moves.
        if (speed === 0 && rate === 0) {
            this.pushOn += behind * PUSHING * seconds
            this.pushAround += aside * PUSHING * seconds
            behind += this.pushOn
            aside += this.pushAround
        } else this.pushOn = this.pushAround = 0

        // Motors follow late: a change of speed is asked for so much earlier.
        const ahead = this.lag / seconds
        const forward = speed + (speed - this.speedReference) * ahead
        const turning = (rate + (rate - this.rateReference) * ahead) * mm
        this.speedReference = speed
        this.rateReference = rate
        const turned = this.byGyro() ? this.gyro.turnRate * mm : (left.speed - right.speed) / 2
        const slower = speed - (left.speed + right.speed) / 2
        const lazier = rate * mm - turned
        await left.drive(forward + turning, behind + aside, slower + lazier, seconds)
        await right.drive(forward - turning, behind - aside, slower - lazier, seconds)
        await ds.sleep(Math.max(1, this.periodMs - (ds.millis() - this.controlledMs)))
    }
}

function limited(value: number, most: number): number {
    return Math.max(-most, Math.min(most, value))
}
