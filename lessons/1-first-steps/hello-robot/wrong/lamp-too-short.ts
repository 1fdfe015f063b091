import { robot } from "@robonet/kit"

console.log("Hello! I am a robot.")
await robot.light.on()
await robot.light.off()
await robot.sound.beep()
