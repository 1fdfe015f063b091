import { robot } from "@robonet/kit"

async function toTheRock() {
    robot.drive.reset()
    await robot.drive.drive(150, 0)
    while ((await robot.distance.read()) > 130) {
        // the way is free
    }
    await robot.drive.stop()
    return robot.drive.distance()
}

const first = await toTheRock()
await robot.drive.turn(90)
const second = await toTheRock()
await robot.drive.turn(90)
const third = await toTheRock()
await robot.sound.beep()
await robot.drive.straight(-third)
await robot.drive.turn(-90)
await robot.drive.straight(-second)
await robot.drive.turn(-90)
await robot.drive.straight(-first)
