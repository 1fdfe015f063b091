import { robot } from "@robonet/kit"

// How far is it to the middle, between the wall ahead and the wall behind?
async function wayToMiddle() {
    const ahead = await robot.distance.read()
    await robot.drive.turn(180)
    const behind = await robot.distance.read()
    await robot.drive.turn(180)
    console.log(ahead, behind)
}

await wayToMiddle()
