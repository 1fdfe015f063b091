import { robot } from "@robonet/kit"

const mm = await robot.distance.read()
console.log("distance", mm)
if (mm < 400) {
    console.log("near")
} else {
    console.log("far")
}
