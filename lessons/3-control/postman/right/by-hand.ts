import { robot } from "@robonet/kit"
import { directionDeg, goTo, wrapDeg } from "@robonet/runtime"

const numbers = await robot.task.numbers()
robot.odometry.start()
for (const i of [0, 2, 4]) {
    const forward = numbers[i] - robot.odometry.x
    const right = numbers[i + 1] - robot.odometry.y
    const heading = directionDeg(right, forward)
    await robot.drive.turn(wrapDeg(heading - robot.odometry.heading))
    await robot.drive.straight(Math.sqrt(forward * forward + right * right))
    await robot.sound.beep(200)
}
await goTo(robot.drive, robot.odometry, 0, 0)
