import { robot } from "@robonet/kit"

for (let i = 0; i < 5; i++) {
    console.log(await robot.distance.read())
}
const near = (await robot.distance.read()) < 400
if (near) {
    await robot.light.on()
}
if (!near) {
    await robot.sound.beep()
}
