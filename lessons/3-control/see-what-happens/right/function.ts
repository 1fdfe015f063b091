import { robot } from "@robonet/kit"
import { plot } from "@robonet/runtime"

async function show() {
    const mm = await robot.distance.read()
    plot("distance", mm)
    return mm
}

await show()
await robot.drive.drive(200, 0)
while ((await show()) > 280) {
    // not there yet
}
await robot.drive.brake()
for (let more = 0; more < 15; more++) {
    await show()
}
