import { robot } from "@robonet/kit"

// It was 285 when I tried it.
const mm = 285
console.log("distance", mm)
if (mm < 400) {
    await robot.light.on()
} else {
    await robot.sound.beep()
}
