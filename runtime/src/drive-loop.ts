import * as ds from "@devicescript/core"
import { Argument, checkNumber } from "./argument"
import type { DriveMotor } from "./drive-motor"
import type { DriveTrain, HeadingSensor } from "./drive-train"
import { checkHalted, haltsWithProgram } from "./halt"
import { Wheel, type WheelSensor } from "./wheel"

/** Largest distance between reference and robot. The reference waits there, so that a robot that is held does not jump off later. */
const LEAD_MM = 40
/** The robot is stuck after being held for this long. */
const STALL_MS = 800
/** Gain of the push against friction at the end of a way, 1/s. */
const PUSHING = 4
/** A new command starts from the reference of the last one if the robot is closer to it than this: small errors do not add up. */
const KEPT_MM = 12
const KEPT_DEG = 6

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

    /** Adds the wheels' and the gyroscope's newest readings to `travelled` and `heading`. */
    protected take() {
        const left = this.left.mm()
        const right = this.right.mm()
        const wheelHeading = (left - right) / 2 / this.mmPerDegree
        const gyro = this.gyro
        this.byGyro = gyro && this.gyroOn && !gyro.lost
        // Add the difference since the last update, so that either source can take over from the other.
        const turned = this.byGyro
            ? gyro.heading - this.gyroHeading
            : wheelHeading - this.wheelHeading
        // A single NaN would stay in the sums for ever.
        const seen = left + right + turned
        if (seen - seen !== 0) checkNumber(Argument.sensorReading, seen)
        ;(this as Measured).travelled = (left + right) / 2
        ;(this as Measured).heading += turned
        if (gyro) this.gyroHeading = gyro.heading
        this.wheelHeading = wheelHeading
    }

    /** Starts a command that moves: readies the parts the first time, and returns the command's number. */
    protected async begin(): Promise<number> {
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

    /** Starts a turn of the control loop: takes the readings. Returns the seconds since the last turn. */
    protected async sense(): Promise<number> {
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
     * Moves the references on, sets the wheels' duties, and waits for the next turn of the loop.
     * @param speed mm/s
     * @param rate degrees a second
     */
    protected async control(speed: number, rate: number, seconds: number) {
        const mm = this.mmPerDegree
        let behind = this.distanceReference + speed * seconds - this.travelled
        let aside = (this.headingReference + rate * seconds - this.heading) * mm
        const { left, right } = this
        // Held means behind the reference and slow: a robot with a weak battery is behind, but not that slow.
        const heldBack =
            Math.max(Math.abs(behind), Math.abs(aside)) > LEAD_MM &&
            Math.abs(left.speed) + Math.abs(right.speed) <
                0.4 * (Math.abs(speed) + Math.abs(rate * mm))
        this.heldBackMs = heldBack ? this.heldBackMs + seconds * 1000 : 0
        behind = limited(behind, LEAD_MM)
        aside = limited(aside, LEAD_MM)
        this.distanceReference = this.travelled + behind
        this.headingReference = this.heading + aside / mm

        // At the end friction may stop the robot a little short: add the integral of the errors until it moves.
        if (speed === 0 && rate === 0) {
            this.pushOn += behind * PUSHING * seconds
            this.pushAround += aside * PUSHING * seconds
            behind += this.pushOn
            aside += this.pushAround
        } else this.pushOn = this.pushAround = 0

        // Motors lag: add the change of speed that comes within the lag.
        const ahead = this.lag / seconds
        const forward = speed + (speed - this.speedReference) * ahead
        const turning = (rate + (rate - this.rateReference) * ahead) * mm
        this.speedReference = speed
        this.rateReference = rate
        const turned = this.byGyro ? this.gyro.turnRate * mm : (left.speed - right.speed) / 2
        const slower = speed - (left.speed + right.speed) / 2
        const lazier = rate * mm - turned
        await left.drive(forward + turning, behind + aside, slower + lazier, seconds)
        await right.drive(forward - turning, behind - aside, slower - lazier, seconds)
        await ds.sleep(Math.max(1, this.periodMs - (ds.millis() - this.controlledMs)))
    }
}

export function limited(value: number, most: number): number {
    return Math.max(-most, Math.min(most, value))
}
