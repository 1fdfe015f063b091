import { robot } from "@robonet/kit"
import { waitUntil } from "@robonet/runtime"

const seen: number[] = [await robot.line.right.read()]
await robot.drive.drive(90, 0)
while (robot.drive.distance() < 350) {
    seen.push(await robot.line.right.read())
}
await robot.drive.stop()

let low = seen[0]
let high = seen[0]
for (const light of seen) {
    if (light < low) low = light
    if (light > high) high = light
}
console.log("line", low, "floor", high)

await robot.drive.straight(-robot.drive.distance())
await robot.drive.drive(50, 0)
await waitUntil(async () => (await robot.line.right.read()) < low + (high - low) / 2)
await robot.drive.stop()
