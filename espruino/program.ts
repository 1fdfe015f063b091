// What stands round the pupil's program, as toolchain/compile/entry.ts does on DeviceScript: motors stand before it
// begins, after its last line and when it fails.
import { fail, halt } from "@robonet/runtime"
import { begin, endAll, onLost, type Placed } from "./calls"

let failing = false
let line: number | string | undefined

/** The first error that nobody catches stops the motors; the second is what `fail` gives back when they stand. */
function lose(error: unknown) {
    if (!failing) {
        failing = true
        line = (error as Placed).$l || $l
        begin(fail, undefined, [error])
        return
    }
    console.log(`!${line}!${error}`)
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
    console.log("!run")
    begin(whole as never, undefined, [program])
}
