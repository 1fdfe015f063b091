import * as ds from "@devicescript/core"
import { simulated } from "./wires"

type Server = typeof ds & {
    _onServerPacket: () => Promise<void>
    _socketWrite(message: string): number
}

/** A press of the button only starts the program. */
export let waits: boolean

/** The kit's first button was let go, or the computer that put the program on has sent its press. */
export async function begin() {
    waits = false
}

/**
 * After power-on, a reset or a fault the robot stands until its button is pressed. `deploy` and the page press it by a packet
 * to the device under whose id a program's own servers answer: the VM hands it over without a role.
 */
export async function waitForStart() {
    const server = ds as Server
    // A run in the simulator counts as put on just now. The image has this text anyway: a message of its own costs 20 bytes.
    if (simulated && !server._socketWrite("wires")) return
    const served = server._onServerPacket
    server._onServerPacket = begin
    waits = true
    // The computer looks for these words (`jacdac/robot-words.ts`).
    console.warn("robot waits")
    while (waits) await ds.sleep(20)
    server._onServerPacket = served
}
