import { robot } from "@robonet/kit"

const mm = await robot.distance.read()
for (let guess = 100; guess < 1500; guess += 20) {
    console.log("distance", guess)
}
if (mm < 400) {
    await robot.light.on()
} else {
    await robot.sound.beep()
}
