import { robot } from "@robonet/kit"

for (let mm = 0; mm < 1000; mm += 50) {
    console.log(mm)
}
if ((await robot.distance.read()) < 400) {
    await robot.light.on()
} else {
    await robot.sound.beep()
}
