import { robot } from "@robonet/kit"

let sum = 0
for (let i = 0; i < 3; i++) {
    sum += await robot.distance.read()
}
const mm = Math.round(sum / 3)
const near = mm < 400
console.log(
    "The wall is " + mm + " mm away, and 400 mm is my limit: it is " + (near ? "near" : "far"),
)
if (near) await robot.light.on()
if (!near) await robot.sound.beep()
