import { Argument, checkNumber, checkPositive } from "../argument"
import type { DistanceSensor } from "../distance-sensor"
import type { DriveBase } from "../drive-base"
import type { Condition } from "../wait"

/**
 * Drives along a wall that a sensor on the robot's side looks at.
 *
 * ```ts
 * await followWall(robot.drive, robot.side, 150, 120, "right", () => robot.button.pressed())
 * await robot.drive.stop()
 * ```
 * @param side a distance sensor that looks to the side
 * @param distance mm to keep from the wall
 * @param speed mm/s, above 0
 * @param wallOn the side of the wall
 * @param until ends it when it holds; the robot then drives on
 */
export async function followWall(
    drive: DriveBase,
    side: DistanceSensor,
    distance: number,
    speed: number,
    wallOn: "left" | "right",
    until: Condition,
) {
    checkNumber(Argument.followWallDistance, distance)
    checkPositive(Argument.followWallSpeed, speed)
    let last = await side.read()
    while (!(await until())) {
        const mm = await side.read()
        // Too far away: turn to the wall. Coming nearer already: less so.
        const away = Math.max(-80, Math.min(80, mm - distance)) * 0.3
        const parting = Math.max(-12, Math.min(12, mm - last)) * 6
        const turnRate = away + parting
        await drive.drive(speed, wallOn === "right" ? turnRate : -turnRate)
        last = mm
    }
}
