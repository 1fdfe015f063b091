import * as ds from "@devicescript/core"

/**
 * The VM ends a program after 131 072 steps without a wait, or at 101 calls in each other, and then nobody can stop the
 * motors any more. So the compiler puts `turn` into each loop of the program and `enter` and `leave` into functions
 * that call themselves (toolchain/compile/watch.ts), and these throw before.
 */

/** Estimated steps between two looks at the clock. The estimate may be wrong by a factor of sixteen. */
const SLICE = 4000
/** So many slices without a wait are a loop without an end. That is some four seconds of computing on the board. */
const MAX_SLICES = 300
/** Leaves room for the functions that the deepest one calls. */
const MAX_DEPTH = 88

let fuel = SLICE
let depth = 0
// The first `refuel` sets them: an initialiser costs bytes in every program.
let slices: number
let sliceMs: number

/** The head of a loop. Only its statements are used; the compiler puts the steps of a turn for the 1. */
export function turn() {
    fuel -= 1
    if (fuel < 0) refuel()
}

/** The head of a function that can reach itself: the steps of a call for the first 1, its frames for the second. */
export function enter() {
    fuel -= 1
    if (fuel < 0) refuel()
    if (depth > MAX_DEPTH) throw new Error("StackOverflow")
    depth += 1
}

/** The end of such a function, however it ends. */
export function leave() {
    depth -= 1
}

function refuel() {
    fuel = SLICE
    // The VM's clock stands still until the program waits.
    if (ds.millis() === sliceMs) {
        if (slices++ > MAX_SLICES)
            throw new Error("InfiniteLoop")
            // A wait of no time, after which the VM counts its steps anew.
        ;(ds as { sleep(ms: number): void }).sleep(0)
    } else slices = 0
    sliceMs = ds.millis()
}
