import { robot } from "@robonet/kit"

let turns = 0
for (;;) {
    await robot.drive.drive(150, 0)
    const light = await robot.line.left.read()
    if (light > 65) break
    if (light >= 20) continue
    turns++
    await robot.drive.straight(-90)
    await robot.drive.turn(Math.random() * 200 - 280)
}
await robot.drive.stop()
await robot.sound.beep()
console.log("turns", turns)
