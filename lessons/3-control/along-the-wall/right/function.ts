import { robot } from "@robonet/kit"

const wanted = 140
const gain = 0.8

async function sideError() {
    const error = (await robot.side.read()) - wanted
    if (error > 55) return 55
    return error
}

while (true) {
    const error = await sideError()
    const ahead = await robot.distance.read()
    if (ahead < 195) {
        await robot.drive.drive(0, -90)
    } else {
        await robot.drive.drive(115, gain * error)
    }
}
