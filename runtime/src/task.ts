import * as ds from "@devicescript/core"
import { Argument, checkPositive } from "./argument"
import { goesOn, taskBegins, taskEnds } from "./halt"

/** What a task does: an async function without parameters. */
export type Action = () => Promise<void>

/**
 * Something that runs beside the rest of the program.
 * @devsWhenUsed
 */
export class Task {
    /** Whether it has come to its end, or was stopped. */
    done = false
    private fiber: ds.Fiber

    /** Starts it; `start` does the same. */
    constructor(private readonly action: Action) {
        taskBegins()
        this.fiber = this.run.start()
    }

    /**
     * Stops it where it waits, without its `finally`; a task that is done stays done. Motors that it left running run on:
     * stop them too.
     */
    stop() {
        if (this.done) return
        this.fiber.terminate()
        this.ends()
    }

    /** An error goes on to the guard in which each fiber begins; it ends the program. */
    private async run() {
        try {
            await this.action()
        } finally {
            this.ends()
        }
    }

    private ends() {
        this.done = true
        taskEnds()
    }
}

/**
 * Runs an action beside the rest of the program. When it throws, all that moves stops, and the program ends with its error.
 *
 * ```ts
 * const blinking = start(async () => {
 *     while (true) {
 *         await robot.light.on()
 *         await sleep(200)
 *         await robot.light.off()
 *         await sleep(200)
 *     }
 * })
 * await robot.drive.straight(500)
 * blinking.stop()
 * ```
 */
export function start(action: Action): Task {
    return new Task(action)
}

/**
 * Runs actions side by side and waits until all have ended. An error in one of them ends the program, as in `start`.
 *
 * ```ts
 * await together([
 *     async () => await robot.drive.straight(300),
 *     async () => await robot.sound.beep(500),
 * ])
 * ```
 */
export async function together(actions: Action[]) {
    const tasks = actions.map(start)
    for (const task of tasks) while (!task.done) await ds.sleep(10)
    await goesOn()
}

/**
 * Runs actions side by side until one of them ends, and stops the others. Motors that these left running run on. An error
 * in one of them ends the program, as in `start`.
 *
 * ```ts
 * await race([
 *     async () => await robot.drive.straight(1000),
 *     async () => await robot.button.waitUntilPressed(),
 * ])
 * await robot.drive.stop()
 * ```
 */
export async function race(actions: Action[]) {
    const tasks = actions.map(start)
    while (tasks.length > 0 && !tasks.some(task => task.done)) await ds.sleep(10)
    for (const task of tasks) task.stop()
    await goesOn()
}

/**
 * Does something again and again, beside the rest of the program; the first time at once.
 *
 * ```ts
 * const showing = every(100, async () => plot("distance", await robot.distance.read()))
 * await robot.drive.straight(500)
 * showing.stop()
 * ```
 * @param ms milliseconds from one start to the next, above 0; an action that takes longer delays the next
 * @returns the task, to stop it
 */
export function every(ms: number, action: Action): Task {
    checkPositive(Argument.everyMs, ms)
    return start(async () => {
        let next = ds.millis()
        while (true) {
            await action()
            next = Math.max(next + ms, ds.millis())
            await ds.sleep(Math.max(1, next - ds.millis()))
        }
    })
}
