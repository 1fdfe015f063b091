import { robot } from "@robonet/kit"

const mm = await robot.distance.read()
console.log("distance", mm)
if (mm > 400) {
    await robot.light.on()
} else {
    await robot.sound.beep()
}
