import { computer } from "./computer"
import { haltFor } from "./halt"

/**
 * Stops the robot until its program is started anew, once the computer that listened to it is gone: the USB cable was
 * pulled, or `robonet logs` was ended. The firmware notices two to three seconds later. A robot that no computer has
 * listened to since the program began drives on.
 */
export function stopWhenUnplugged() {
    let seen = false
    computer()
        .binding()
        .subscribe(async (bound: boolean) => {
            if (bound) seen = true
            else if (seen) await haltFor("unplugged")
        })
}
