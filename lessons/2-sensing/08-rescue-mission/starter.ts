import { robot } from "@robonet/kit"

// Follow the line to the casualty, beep, and come home.
async function followLine() {
    // Your loop from lesson 13 belongs here.
}

await followLine()
