import { robot } from "@robonet/kit"

const limit = 33
for (let step = 0; step < 42; step++) {
    await robot.drive.straight(15)
    const light = await robot.line.right.read()
    console.log(step, light, light > limit ? "floor" : "line")
    if (light > limit) {
        await robot.light.off()
    } else {
        await robot.light.on()
    }
}
