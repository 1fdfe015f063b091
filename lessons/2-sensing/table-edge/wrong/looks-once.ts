import { robot } from "@robonet/kit"

for (let edge = 0; edge < 3; edge++) {
    await robot.drive.drive(120, 0)
    if ((await robot.line.left.read()) < 40) {
        await robot.drive.straight(-80)
        await robot.drive.turn(180)
    }
}
while (true) {
    await robot.line.left.read()
}
