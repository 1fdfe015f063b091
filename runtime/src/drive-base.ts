import * as ds from "@devicescript/core"
import { checkHalted, haltsWithProgram } from "./halt"
import { Wheel } from "./wheel"

/** The control loop's period. Two motors written each turn are 40 packets a second; the firmware allows 50 in all. */
const PERIOD_MS = 50

/** What the kit says of the drive train. */
export interface DriveTrain {
    wheelDiameterMm: number
    /** between the middles of the two wheels */
    trackWidthMm: number
    /** encoder clicks in one turn of a wheel */
    clicksPerTurn: number
    /** mm/s at full duty without load */
    topSpeed: number
    /** duty from 0 to 1 below which a wheel stands */
    deadBand: number
}

/**
 * Two wheels side by side that drive and steer the robot. Distances are in mm, angles in degrees; turning right
 * (clockwise from above) is positive.
 */
export class DriveBase {
    private readonly left: Wheel
    private readonly right: Wheel
    private readonly track: number
    /** Which command is the newest; a loop of an older one ends. */
    private command = 0
    private speed = 200
    private turnRate = 120
    private acceleration = 400
    private startMm = 0
    private startDeg = 0
    /** `millis()` of the last turn of the control loop. */
    private controlledMs = 0

    constructor(
        leftMotor: ds.Motor,
        rightMotor: ds.Motor,
        leftEncoder: ds.RotaryEncoder,
        rightEncoder: ds.RotaryEncoder,
        train: DriveTrain,
    ) {
        const mmPerClick = (Math.PI * train.wheelDiameterMm) / train.clicksPerTurn
        this.left = new Wheel(leftMotor, leftEncoder, mmPerClick, train.topSpeed, train.deadBand)
        this.right = new Wheel(rightMotor, rightEncoder, mmPerClick, train.topSpeed, train.deadBand)
        this.track = train.trackWidthMm
        haltsWithProgram(this)
    }

    /**
     * How fast `straight` and `turn` move.
     * @param speed mm/s
     * @param turnRate degrees a second
     */
    settings(speed: number, turnRate: number) {
        this.speed = speed
        this.turnRate = turnRate
    }

    /** Drives straight for `distance` mm and stops; a negative distance drives backwards. */
    async straight(distance: number) {
        await this.travel(distance, distance, this.speed)
    }

    /** Turns on the spot by `angle` degrees and stops; positive turns right. */
    async turn(angle: number) {
        const mmPerDeg = (Math.PI * this.track) / 360
        await this.travel(angle * mmPerDeg, -angle * mmPerDeg, this.turnRate * mmPerDeg)
    }

    /**
     * Starts driving and goes on until another command comes.
     * @param speed mm/s; negative drives backwards
     * @param turnRate degrees a second; positive turns right
     */
    async drive(speed: number, turnRate: number) {
        const difference = (turnRate * Math.PI * this.track) / 360
        const command = await this.begin()
        this.keepSpeed.start(command, speed + difference, speed - difference)
    }

    /** Stops: the motors are switched off and the wheels roll out. */
    async stop() {
        this.command++
        await this.left.setDuty(0)
        await this.right.setDuty(0)
    }

    /** mm driven since the start or the last `reset`. */
    distance(): number {
        return (this.left.mm + this.right.mm) / 2 - this.startMm
    }

    /** Degrees turned since the start or the last `reset`; right is positive. */
    angle(): number {
        return ((this.left.mm - this.right.mm) * 180) / (Math.PI * this.track) - this.startDeg
    }

    /** Sets `distance()` and `angle()` to 0. */
    reset() {
        this.startMm += this.distance()
        this.startDeg += this.angle()
    }

    private async begin(): Promise<number> {
        checkHalted()
        const command = ++this.command
        await this.left.start()
        await this.right.start()
        return command
    }

    private async keepSpeed(command: number, left: number, right: number) {
        while (this.command === command) await this.controlOnce(left, right)
    }

    /** Moves each wheel by its way in mm, the faster of them at `speed` mm/s, with ramps at both ends. */
    private async travel(leftMm: number, rightMm: number, speed: number) {
        const command = await this.begin()
        const left = this.left
        const right = this.right
        left.hold()
        right.hold()
        const length = Math.max(Math.abs(leftMm), Math.abs(rightMm))
        if (length === 0) return
        const leftGoal = left.mm + leftMm
        let settling = 0
        while (this.command === command && settling < 10) {
            const remaining = leftMm > 0 ? leftGoal - left.referenceMm : left.referenceMm - leftGoal
            const limit = Math.min(speed, Math.sqrt(2 * this.acceleration * Math.max(remaining, 0)))
            if (remaining < 1) settling++
            await this.controlOnce((limit * leftMm) / length, (limit * rightMm) / length)
        }
        if (this.command === command) await this.stop()
        checkHalted()
    }

    /** One turn of the control loop: moves the references on, drives the wheels after them, waits for the next turn. */
    private async controlOnce(leftSpeed: number, rightSpeed: number) {
        const now = ds.millis()
        const seconds = Math.max(PERIOD_MS, Math.min(2 * PERIOD_MS, now - this.controlledMs)) / 1000
        this.controlledMs = now
        const step = this.acceleration * seconds
        this.left.advance(leftSpeed, step, seconds)
        this.right.advance(rightSpeed, step, seconds)
        await this.left.control(seconds)
        await this.right.control(seconds)
        await ds.sleep(Math.max(1, PERIOD_MS - (ds.millis() - now)))
    }
}
