import * as ds from "@devicescript/core"
import { Argument, checkNumber } from "./argument"
import type { DriveBase } from "./drive-base"
import { cosDeg, sinDeg } from "./trigonometry"

/** A robot turns little in this time, so that its way is as good as straight. */
const PERIOD_MS = 20

/** What the odometry alone may write; a program calls `reset`. */
interface Pose {
    x: number
    y: number
    heading: number
}

/**
 * Where the robot is, added up from its wheels and, if the kit has one, its gyroscope. It begins with the first call of
 * `start` or `reset`; errors grow with the way: some 2 % of it.
 *
 * ```ts
 * robot.odometry.start()
 * await robot.drive.curve(200, 90)
 * console.log(robot.odometry.x, robot.odometry.y, robot.odometry.heading)
 * ```
 * @devsWhenUsed
 */
export class Odometry {
    /** mm forward of where the robot started, seen along its first heading. */
    readonly x: number = 0
    /** mm to the right of where it started. */
    readonly y: number = 0
    /** Degrees turned since the start; right is positive. Not wrapped at 360. */
    readonly heading: number = 0
    private distance = 0
    private angle = 0
    private running = false

    /** The kit makes it. */
    constructor(private readonly drive: DriveBase) {}

    /** Begins to follow the robot's way; the robot stands at 0, 0 and looks along x. */
    start() {
        this.reset(0, 0, 0)
    }

    /**
     * Says where the robot is, and begins to follow its way from there.
     * @param x mm along the axis that heading 0 looks along
     * @param y mm to the right of that axis
     * @param heading degrees; right is positive
     */
    reset(x: number, y: number, heading: number) {
        checkNumber(Argument.resetX, x)
        checkNumber(Argument.resetY, y)
        checkNumber(Argument.resetHeading, heading)
        const own: Pose = this
        own.x = x
        own.y = y
        own.heading = heading
        this.distance = this.drive.travelled
        this.angle = this.drive.heading
        if (this.running) return
        this.running = true
        this.follow.start()
    }

    private async follow() {
        const own: Pose = this
        while (true) {
            await this.drive.update()
            const way = this.drive.travelled - this.distance
            const turned = this.drive.heading - this.angle
            this.distance += way
            this.angle += turned
            const middle = this.heading + turned / 2
            own.x += way * cosDeg(middle)
            own.y += way * sinDeg(middle)
            own.heading += turned
            await ds.sleep(PERIOD_MS)
        }
    }
}
