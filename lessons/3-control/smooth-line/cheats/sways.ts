import { robot } from "@robonet/kit"
import { wait } from "@robonet/runtime"

while (true) {
    await robot.drive.drive(110, 30)
    await wait(600)
    await robot.drive.drive(110, -30)
    await wait(600)
}
