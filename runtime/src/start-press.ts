import * as ds from "@devicescript/core"
import { startsAtOnce } from "./wires"

type Server = typeof ds & { _onServerPacket: () => Promise<void> }

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
    if (startsAtOnce) return
    const server = ds as Server
    const served = server._onServerPacket
    server._onServerPacket = begin
    waits = true
    // The computer looks for these words (`jacdac/robot-words.ts`).
    console.warn("robot waits")
    while (waits) await ds.sleep(20)
    server._onServerPacket = served
}
