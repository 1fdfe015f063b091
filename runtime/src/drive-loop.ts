import * as ds from "@devicescript/core"
import { Argument, checkNumber } from "./argument"
import type { DriveMotor } from "./drive-motor"
import type { DriveTrain, HeadingSensor } from "./drive-train"
import { checkHalted, haltsWithProgram } from "./halt"
import { Wheel, type WheelSensor } from "./wheel"

/** Largest distance between reference and robot. The reference waits there, so that a robot that is held does not jump off later. */
const LEAD_MM = 40
/** Readings of the wheels that are this old are taken anew for `distance()` and `angle()`, in ms. */
const FRESH_MS = 20
/** So many of these after a stop the robot stands. */
const ROLLS_OUT = 50
/** A robot that is held is so far behind its reference, or has learned that its motors are so weak. */
const BEHIND_MM = 4
const HELD_TRIM = 1.4
/** Without a load wheels reach 0.68 of the speed that their duty is for, be motors weak and the battery low; and some mm/s less. */
const UNLOADED = 0.68
const SLACK_MM_S = 30
/** Square of the share of its turn's speed below which a robot hardly moves. */
const SLOW = 0.04
/** Square of the share of its wheels' turning below which they slip. */
const SLIPPING = 0.12
/** Square of a curve's speed against that of its turn, above which dragged tyres are a small load. */
const WIDE = 16
/** The robot is stuck after being held for this long. */
export const STALL_MS = 700
/** Gains of the push against friction at the end of a way, 1/s. Tyres of four wheels are dragged sideways in a turn. */
const PUSHING = 4
const PUSHING_AROUND = 8
/** A new command starts from the reference of the last one if the robot is closer to it than this: small errors do not add up. */
const KEPT_MM = 12
const KEPT_DEG = 6

/** Has new goals for `drive` in each turn of the control loop, from readings that are newer than a program's calls. */
export interface Steering {
    /** mm/s */
    speed: number
    /** How the robot shall turn, in degrees a second. */
    turnRate(): number
}

/** `travelled` and `heading`, which the control loop alone may write. */
interface Measured {
    travelled: number
    heading: number
}

/**
 * The control loop below `DriveBase`: keeps two wheels at a reference that moves.
 * @devsWhenUsed
 */
export class DriveLoop {
    protected readonly left: Wheel
    protected readonly right: Wheel
    /** mm of a wheel's rim for each degree that the wheel turns. */
    private readonly rimMmPerDegree: number
    /** mm that each wheel goes when the robot turns by one degree on the spot. */
    private readonly mmPerDegree: number
    protected readonly periodMs: number
    private readonly lag: number
    /** Number of the newest command; a loop of an older one ends. */
    protected command = 1
    /** Where the robot should be and how fast both references move: mm, mm/s, degrees, degrees a second. */
    protected distanceReference = 0
    protected speedReference = 0
    protected headingReference = 0
    protected rateReference = 0
    /** mm driven since power-on, as of the last `update`; `reset` leaves it. */
    readonly travelled: number = 0
    /** Degrees turned since power-on, as of the last `update`; right is positive, `reset` leaves it. */
    readonly heading: number = 0
    /** Heading by the wheels at the last update. */
    private wheelHeading = 0
    /** By the wheels, over the last turn of the control loop: mm/s of the robot, and of its wheels against each other. */
    private pace = 0
    private spin = 0
    private lastTravelled = 0
    private lastWheelHeading = 0
    private gyroHeading = 0
    protected gyroOn = true
    /** Whether the gyroscope gave the heading at the last update. */
    private byGyro: boolean
    /** Integral of the errors while the references stand still, in mm. */
    private pushOn = 0
    private pushAround = 0
    private controlledMs = 0
    protected heldBackMs = 0
    private begun = false
    /** Whose goals `drive` goes by; none: those of the program's last call. */
    protected steering: Steering

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
        const bandwidth = 620 / train.lagMs
        const { topSpeed, deadBand } = train
        this.left = new Wheel(leftMotor, leftSensor, topSpeed, deadBand, bandwidth)
        this.right = new Wheel(rightMotor, rightSensor, topSpeed, deadBand, bandwidth)
        this.rimMmPerDegree = (Math.PI * train.wheelDiameterMm) / 360
        this.mmPerDegree = (Math.PI * train.trackWidthMm) / 360
        this.periodMs = train.periodMs
        this.lag = train.lagMs / 1000
        haltsWithProgram(this)
    }

    /** Stops: the motors are switched off and the wheels roll out. */
    async stop() {
        const command = ++this.command
        this.steering = undefined
        await this.left.motor.setDuty(0)
        await this.right.motor.setDuty(0)
        this.speedReference = 0
        this.rateReference = 0
        if (this.begun) this.rollOut.start(command)
    }

    /** Counts the way that the wheels roll out: an angle that is read late may be a turn behind. */
    private async rollOut(command: number) {
        try {
            for (let i = 0; i < ROLLS_OUT; i++) {
                await ds.sleep(FRESH_MS)
                if (this.command !== command) return
                await this.update()
            }
        } catch (_) {
            // The next command meets the same sensor, and says so.
        }
    }

    /** Stops as hard as the motors' bridges can. Where they cannot, as with `startMotor`, the wheels roll out. */
    async brake() {
        await this.stop()
        await this.left.motor.brake()
        await this.right.motor.brake()
    }

    /** Whether something has held the robot for 0.7 s, so that the last command stopped. The next command clears it. */
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
     * Takes new readings of the wheels and the gyroscope for `travelled` and `heading`. Commands that move do so themselves.
     * @throws I2CError when a wheel's sensor on I2C does not answer
     */
    async update() {
        const left = this.left.sensor
        const right = this.right.sensor
        const gyro = this.gyro
        await left.update()
        await right.update()
        if (gyro) await gyro.update()
        const leftMm = left.position * this.rimMmPerDegree
        const rightMm = right.position * this.rimMmPerDegree
        const travelled = (leftMm + rightMm) / 2
        let heading = (travelled - rightMm) / this.mmPerDegree
        // Add the difference since the last update, so that either source can take over from the other.
        let turned = heading - this.wheelHeading
        this.wheelHeading = heading
        if (gyro) {
            heading = gyro.heading
            this.byGyro = this.gyroOn && !gyro.lost
            if (this.byGyro) turned = heading - this.gyroHeading
            this.gyroHeading = heading
        }
        // A single NaN would stay in the sums for ever.
        const seen = travelled + turned
        if (seen - seen !== 0) checkNumber(Argument.sensorReading, seen)
        ;(this as Measured).travelled = travelled
        ;(this as Measured).heading += turned
    }

    /** Takes new readings, if those of the control loop are old: between its turns, and while nothing drives. */
    protected refresh() {
        // `update` without `await`: readings are there at once, as a rule, and any call may wait on DeviceScript.
        if (ds.millis() - this.controlledMs >= FRESH_MS)
            (this as unknown as { update(): void }).update()
    }

    /** Starts a command that moves: readies the parts the first time, and returns the command's number. */
    protected async begin(): Promise<number> {
        checkHalted()
        const command = ++this.command
        this.steering = undefined
        if (!this.begun) {
            this.begun = true
            await this.left.sensor.begin()
            await this.left.motor.begin()
            await this.right.sensor.begin()
            await this.right.motor.begin()
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

    /**
     * Begins a turn of the control loop with new readings.
     * @returns seconds since the last turn; 0 when another command has taken over
     */
    protected async sense(command: number): Promise<number> {
        if (this.command !== command) return 0
        const now = ds.millis()
        let ms = now - this.controlledMs
        this.controlledMs = now
        const least = this.periodMs
        if (ms < least) ms = least
        else if (ms > 2 * least) ms = 2 * least
        const seconds = ms / 1000
        await this.update()
        const { travelled, wheelHeading } = this
        this.pace = (travelled - this.lastTravelled) / seconds
        this.spin = ((wheelHeading - this.lastWheelHeading) * this.mmPerDegree) / seconds
        this.lastTravelled = travelled
        this.lastWheelHeading = wheelHeading
        return seconds
    }

    /**
     * Moves the references on, sets the wheels' duties, and waits for the next turn of the loop.
     * @param speed mm/s
     * @param rate degrees a second
     * @returns what `sense` does
     */
    protected async control(speed: number, rate: number, seconds: number): Promise<number> {
        const command = this.command
        const mm = this.mmPerDegree
        const { travelled, heading, pace, spin } = this
        const turn = rate * mm
        let behind = this.distanceReference + speed * seconds - travelled
        let aside = (this.headingReference - heading) * mm + turn * seconds
        const { left } = this
        const off = behind * behind + aside * aside
        let held = false
        if (off > BEHIND_MM * BEHIND_MM || left.trim > HELD_TRIM) {
            let wanted = speed
            let moves = pace
            let given = left.duty
            if (rate !== 0) {
                const turns = turn * turn
                const other = this.right.duty
                given = (given + other) / 2
                if (turns > speed * speed) {
                    wanted = turn
                    moves = spin
                    given -= other
                }
                const { gyro } = this
                if (gyro) {
                    // Tyres that are dragged sideways are a load too: it is held when it stands, or turns less than its wheels.
                    if (off > LEAD_MM * LEAD_MM) {
                        const turned = gyro.turnRate * mm
                        held =
                            spin * spin < SLOW * turns
                                ? pace * pace < SLOW * turns
                                : this.byGyro && turned * turned < SLIPPING * spin * spin
                    }
                    if (speed * speed < WIDE * turns) wanted = 0
                }
            }
            if (wanted !== 0 && !held) {
                // Something holds wheels that are given more than weak motors and a low battery explain, be they blocked or
                // slip before a wall. On a slope they keep up with the reference, or the gyroscope's chip feels it.
                const sign = wanted > 0 ? 1 : -1
                held =
                    (given * sign - left.deadBand) * UNLOADED >
                        (moves * sign + SLACK_MM_S) * left.dutyPerSpeed &&
                    (off > BEHIND_MM * BEHIND_MM || (this.byGyro && this.gyro.level()))
            }
            if (off > LEAD_MM * LEAD_MM) {
                behind = Math.max(-LEAD_MM, Math.min(LEAD_MM, behind))
                aside = Math.max(-LEAD_MM, Math.min(LEAD_MM, aside))
            }
        }
        this.heldBackMs = held ? this.heldBackMs + seconds * 1000 : 0
        this.distanceReference = travelled + behind
        this.headingReference = heading + aside / mm

        // At the end friction may stop the robot a little short: add the integral of the errors until it moves, and drop it
        // when the robot has come past its goal.
        if (speed === 0 && rate === 0) {
            if (behind * this.pushOn < 0) this.pushOn = 0
            if (aside * this.pushAround < 0) this.pushAround = 0
            this.pushOn += behind * PUSHING * seconds
            this.pushAround += aside * PUSHING_AROUND * seconds
            behind += this.pushOn
            aside += this.pushAround
        } else this.pushOn = this.pushAround = 0

        // Motors lag: add the change of speed that comes within the lag.
        const ahead = this.lag / seconds
        const forward = speed + (speed - this.speedReference) * ahead
        const turning = turn + (turn - this.rateReference * mm) * ahead
        this.speedReference = speed
        this.rateReference = rate
        const slower = speed - pace
        const lazier = turn - (this.byGyro ? this.gyro.turnRate * mm : spin)
        await this.left.drive(forward + turning, behind + aside, slower + lazier, seconds)
        // The first packet may have waited, and another command have taken over meanwhile.
        if (this.command !== command) return 0
        await this.right.drive(forward - turning, behind - aside, slower - lazier, seconds)
        await ds.sleep(Math.max(1, this.periodMs - (ds.millis() - this.controlledMs)))
        return await this.sense(command)
    }
}
