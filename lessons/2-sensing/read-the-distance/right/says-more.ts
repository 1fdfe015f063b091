import { robot } from "@robonet/kit"

const limit = 400
const mm = await robot.distance.read()
console.log("the wall is", mm / 10, "cm away")
console.log("near is less than", limit, "mm")
if (mm >= limit) {
    await robot.sound.beep(100)
    await robot.sound.beep(100)
} else {
    console.log("near!")
    await robot.light.on()
}
