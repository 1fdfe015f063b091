// What stands round the pupil's program, as toolchain/compile/entry.ts does on DeviceScript: motors stand before it
// begins, after its last line and when it fails.
import { checkHalted, fail, halt, haltAtEnd } from "@robonet/runtime"
import { begin, cutOff, endAll, errorKinds, lineOf, onLost } from "./calls"

let told = false

/** An error that nobody catches stops all that moves, and ends the program with its line. */
function lose(error: unknown) {
    const line = lineOf(error)
    begin(
        async () => {
            if (await stopsFor(error as Error)) tell(error, line)
        },
        undefined,
        [],
    )
}

/** False: it was the emergency stop, which has told its cause, or another error that came first. */
async function stopsFor(error: Error): Promise<boolean> {
    try {
        await fail(error)
        // A task has called `fail` for it, and has stopped.
        checkHalted()
    } catch (cause) {
        return cause === error
    }
    return false
}

function tell(error: unknown, line: number | string) {
    if (told) return
    told = true
    console.log(`!${line}!${error}`)
    endAll()
}

/** DeviceScript's `print`: what `fail` says of an error after an emergency stop. */
function print(this: Error) {
    console.log(this.message)
}
for (const kind of errorKinds) (kind.prototype as { print?: () => void }).print = print

async function whole(program: () => Promise<void>) {
    await halt()
    await program()
    await haltAtEnd()
    console.log("!end")
}

/** Runs the program. */
export function run(program: () => Promise<void>) {
    onLost(lose)
    // What comes here has ended in the middle: the stack was full.
    process.on("uncaughtException", error => {
        cutOff()
        lose(error)
    })
    console.log("!run")
    // What a file does while it is loaded has no such handler yet.
    setTimeout(() => begin(whole as never, undefined, [program]), 0)
}
