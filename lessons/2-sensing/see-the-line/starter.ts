import { robot } from "@robonet/kit"

// Drive over three lines in small steps, and print what the left sensor sees.
while (robot.drive.distance() < 620) {
    const light = await robot.line.left.read()
    console.log(light)
    await robot.drive.straight(20)
}
