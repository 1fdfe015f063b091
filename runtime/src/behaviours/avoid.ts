import { Argument, checkNumber, checkPositive } from "../argument"
import type { DistanceSensor } from "../distance-sensor"
import type { DriveBase } from "../drive-base"
import type { Condition } from "../wait"

/**
 * Wanders about and turns away from what is in front.
 *
 * ```ts
 * const watch = new StopWatch()
 * await avoid(robot.drive, robot.distance, 200, 150, () => watch.time() > 20000)
 * await robot.drive.stop()
 * ```
 * @param front a distance sensor that looks forward
 * @param distance mm in front at which it turns away
 * @param speed mm/s, above 0
 * @param until ends it when it holds; the robot then drives on
 * @throws Error `stuck: …` when something holds the robot while it turns away
 */
export async function avoid(
    drive: DriveBase,
    front: DistanceSensor,
    distance: number,
    speed: number,
    until: Condition,
) {
    checkNumber(Argument.avoidDistance, distance)
    checkPositive(Argument.avoidSpeed, speed)
    let side = 1
    while (!(await until())) {
        if ((await front.read()) > distance) {
            await drive.drive(speed, 0)
            continue
        }
        await drive.stop()
        await drive.straight(-40)
        await drive.turn(75 * side)
        // Turning the same way for ever ends in a corner.
        side = -side
    }
}
