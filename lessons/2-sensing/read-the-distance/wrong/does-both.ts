import { robot } from "@robonet/kit"

const mm = await robot.distance.read()
console.log("distance", mm)
if (mm < 400) {
    await robot.light.on()
}
await robot.sound.beep()
