import { robot } from "@robonet/kit"

async function toTheEdge() {
    await robot.drive.drive(120, 0)
    while ((await robot.line.left.read()) > 40 && (await robot.line.right.read()) > 40) {
        // table
    }
    await robot.drive.brake()
}

await toTheEdge()
await robot.drive.straight(-80)
await robot.drive.turn(180)
await toTheEdge()
await robot.drive.straight(-80)
await robot.drive.turn(180)
await toTheEdge()
