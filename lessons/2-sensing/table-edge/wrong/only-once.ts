import { robot } from "@robonet/kit"

await robot.drive.drive(120, 0)
while ((await robot.line.left.read()) > 40 && (await robot.line.right.read()) > 40) {
    // there is still table below
}
await robot.drive.stop()
await robot.drive.straight(-80)
await robot.drive.turn(180)
