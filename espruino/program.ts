// What stands round the pupil's program, as toolchain/compile/entry.ts does on DeviceScript: motors stand before it
// begins, after its last line and when it fails.
import { fail, halt } from "@robonet/runtime"
import { begin, endAll, onLost } from "./calls"

let failing = false

/** The first error that nobody catches stops the motors; the second is what `fail` gives back when they stand. */
function lose(error: unknown) {
    if (!failing) {
        failing = true
        begin(fail, undefined, [error])
        return
    }
    // Where the program was, before anything else runs.
    console.log(`!${$l}!${error}`)
    endAll()
}

/** DeviceScript's `print`: what `fail` says of an error after an emergency stop. */
;(Error.prototype as { print?: () => void }).print = function (this: Error) {
    console.log(this.message)
}

async function whole(program: () => Promise<void>) {
    await halt()
    await program()
    await halt()
    console.log("!end")
}

/** Runs the program. */
export function run(program: () => Promise<void>) {
    onLost(lose)
    begin(whole as never, undefined, [program])
}
