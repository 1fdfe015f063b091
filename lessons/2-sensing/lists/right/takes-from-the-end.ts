import { robot } from "@robonet/kit"

const ways: number[] = []

async function toTheRock() {
    robot.drive.reset()
    await robot.drive.drive(150, 0)
    while ((await robot.distance.read()) > 150) {
        // the way is free
    }
    await robot.drive.stop()
    ways.push(robot.drive.distance())
    await robot.drive.turn(90)
}

await toTheRock()
await toTheRock()
await toTheRock()
await robot.sound.beep()
while (ways.length > 0) {
    await robot.drive.turn(-90)
    await robot.drive.straight(-ways.pop())
}
