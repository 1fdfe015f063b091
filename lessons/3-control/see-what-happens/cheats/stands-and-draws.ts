import { robot } from "@robonet/kit"
import { plot } from "@robonet/runtime"

let more = 100
while (more > 0) {
    plot("distance", await robot.distance.read())
    more = more - 1
}
