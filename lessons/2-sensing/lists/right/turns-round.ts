import { robot } from "@robonet/kit"

let ways: number[] = []
while (ways.length < 3) {
    const before = robot.drive.distance()
    await robot.drive.drive(120, 0)
    while ((await robot.distance.read()) > 180) {
        // the way is free
    }
    await robot.drive.stop()
    ways = [robot.drive.distance() - before, ...ways]
    if (ways.length < 3) await robot.drive.turn(90)
}
await robot.sound.beep(500)
await robot.drive.turn(180)
for (const way of ways) {
    await robot.drive.straight(way)
    await robot.drive.turn(-90)
}
