import { robot } from "@robonet/kit"

for (let step = 0; step < 31; step++) {
    const light = await robot.line.left.read()
    if (light < 34) {
        await robot.light.on()
    } else {
        await robot.light.off()
    }
}
