import { robot } from "@robonet/kit"

const floor = await robot.line.left.read()
await robot.drive.drive(60, 0)
while ((await robot.line.left.read()) > floor * 0.7) {}
await robot.drive.stop()
