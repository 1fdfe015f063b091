import * as ds from "@devicescript/core"

/**
 * The VM ends a program after 131 072 steps without a wait, or at 101 calls in each other, and then nobody can stop the
 * motors any more. So the compiler puts `turn` into each loop of the program and `enter` and `leave` into functions
 * that call themselves (toolchain/compile/watch.ts), and these throw before.
 */

/** Estimated steps between two looks at the clock. The estimate may be wrong by a factor of sixteen. */
const SLICE = 4000
/** A fiber that computes for so long without a wait, in ms, is taken to be in a loop without an end. */
const LONGEST_MS = 4000
/** Leaves room for the functions that the deepest one calls. */
const MAX_DEPTH = 88

let fuel = SLICE
let depth = 0
// The first `refuel` sets them: an initialiser costs bytes in every program.
let sliceMs: number
let busy: ds.Fiber
let busyMs: number

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
    const now = ds.millis()
    const fiber = ds.Fiber.self()
    // The VM's clock stands still until a fiber waits.
    if (now !== sliceMs) {
        if (busy === fiber) busy = undefined
    } else if (busy !== fiber) {
        busy = fiber
        busyMs = now
    } else if (now - busyMs > LONGEST_MS) throw new Error("InfiniteLoop")
    // Lets the rest of the robot run, so that it keeps its way and can be stopped. The VM counts steps anew after it. Its
    // clock is of before the slice: from there, a wait of 1 ms would be over already.
    for (let ms = 0; ms < 2; ms++) (ds as { sleep(ms: number): void }).sleep(ms)
    sliceMs = ds.millis()
}
