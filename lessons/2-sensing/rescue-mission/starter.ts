import { robot } from "@robonet/kit"

// Follow the line to the casualty, beep, and come home.
async function followLine() {
    // Your loop that follows the line belongs here.
}

await followLine()
