import { robot } from "@robonet/kit"

await robot.drive.straight(200)
for (let side = 0; side < 3; side++) {
    await robot.drive.turn(90)
    await robot.drive.straight(400)
}
await robot.drive.turn(90)
await robot.drive.straight(200)
