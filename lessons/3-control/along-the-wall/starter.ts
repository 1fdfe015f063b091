import { robot } from "@robonet/kit"

// Drive along the wall on the right, 150 mm from it, once round the room.
while (true) {
    const side = await robot.side.read()
    const ahead = await robot.distance.read()
    const error = side - 150
    console.log("error", error)
    await robot.drive.drive(120, 0)
}
