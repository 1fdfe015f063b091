import { sleep } from "@devicescript/core"

/** Something that moves the robot and can be made to stop at once. */
export interface Actuator {
    /** Stops at once. */
    stop(): Promise<void>
}

/** A packet to a motor may wait so long for its turn: the firmware sends 50 a second. */
const SENT_MS = 50

const actuators: Actuator[] = []
/** What each command that moves something throws from now on. */
let halted: Error
/** Whether that is a stop from outside and not a fault of the program. */
let stopped: boolean
let failure: Error
/** The last thrown value that was no Error, and the Error that `fail` tells in its place. */
let thrownValue: unknown
let thrownError: Error
/** So many tasks run beside the program. */
let tasks = 0
/** The program's last line has run. */
let over: boolean

/** Has `halt` stop this too. Call it once, when the actuator is made; its commands call `checkHalted`. */
export function haltsWithProgram(actuator: Actuator) {
    actuators.push(actuator)
}

/**
 * Each command that moves something calls this first, and once more when it was ended before it was done.
 * @throws Error that names the cause, once `haltFor` has stopped the robot or the program is about to end
 */
export function checkHalted() {
    if (halted) throw halted
}

/**
 * Comes back only in a program that goes on: `together` and `race` end with this, so that a `catch` or `finally` round
 * them does nothing more once an error in one of their actions ends the program.
 * @throws Error that names the cause, once `haltFor` has stopped the robot
 */
export async function goesOn() {
    while (failure && !stopped) await sleep(SENT_MS)
    checkHalted()
}

/** Stops all that moves: `robot.drive`, and what `haltsWithProgram` was told of. The program may go on. */
export async function halt() {
    for (const actuator of actuators) await actuator.stop()
}

/**
 * Stops the robot until its program is started anew: the next command that moves something throws
 * `robot stopped: cause`. Only the first cause counts.
 *
 * ```ts
 * await robot.drive.drive(200, 0)
 * await waitUntil(() => robot.drive.stalled())
 * await haltFor("stall")
 * ```
 * @param cause what the message names
 */
export async function haltFor(cause: "button" | "stall" | "battery" | "unplugged") {
    if (!halted) {
        stopped = true
        halted = new Error(`robot stopped: ${cause}`)
        console.error(halted.message)
    }
    await haltSurely()
}

/** A task begins. */
export function taskBegins() {
    tasks += 1
}

/** A task has come to its end, or was stopped. */
export function taskEnds() {
    tasks -= 1
    if (over && tasks === 0) halt.start()
}

/** The program's last line has run: what moves stops, unless tasks still run; then when the last of them ends. */
export async function haltAtEnd() {
    over = true
    if (tasks === 0) await halt()
}

/** A value that is no Error is about to be thrown: when nobody catches it, this Error says what and where. */
export function standIn(value: unknown, error: Error) {
    thrownValue = value
    thrownError = error
}

async function haltSurely() {
    await halt()
    // A task may just have been about to send another duty.
    await sleep(SENT_MS)
    await halt()
}

/**
 * Ends the program with an error, after all that moves has stopped. Only the first error is told. After `haltFor` the
 * error is told as well, but the VM does not see it: it would start the program anew five seconds later.
 */
export async function fail(error: Error) {
    if (error === thrownValue) error = thrownError
    if (!failure) {
        failure = error
        if (!halted) halted = error
        await haltSurely()
        if (stopped) error.print()
    }
    // A program that calls this itself throws the error through the guards, which come here again.
    if (!stopped && error === failure) throw error
}
