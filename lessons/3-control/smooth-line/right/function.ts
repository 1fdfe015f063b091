import { robot } from "@robonet/kit"
import { plot } from "@robonet/runtime"

const gain = 38

function turnFor(error: number) {
    return gain * error
}

while (true) {
    const error = await robot.line.position()
    plot("error", error)
    await robot.drive.drive(110, turnFor(error))
}
