import { robot } from "@robonet/kit"

await robot.light.on()
await robot.button.waitUntilPressed()
await robot.light.off()
for (let stop = 0; stop < 3; stop++) {
    await robot.drive.straight(250)
}
