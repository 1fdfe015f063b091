import { robot } from "@robonet/kit"

let darkest = 100
let brightest = 0
for (let look = 0; look < 50; look++) {
    const light = await robot.line.left.read()
    darkest = Math.min(darkest, light)
    brightest = Math.max(brightest, light)
}
console.log("limit", (darkest + brightest) / 2)
