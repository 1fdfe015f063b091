import { robot } from "@robonet/kit"
import { runStates } from "@robonet/runtime"

let cards = 0
async function corner(angle: number, beeps: number) {
    cards++
    await robot.drive.straight(70)
    for (let i = 0; i < beeps; i++) await robot.sound.beep(60)
    await robot.drive.turn(angle)
    return "road"
}

await runStates("road", {
    road: async () => {
        let color = await robot.color.read()
        await robot.drive.drive(120, 0)
        while (color !== "red" && color !== "green" && color !== "blue") {
            color = await robot.color.read()
        }
        return color
    },
    green: async () => await corner(90, 1),
    blue: async () => await corner(-90, 2),
    red: async () => {
        await robot.drive.stop()
        console.log("cards", cards)
        return undefined
    },
})
