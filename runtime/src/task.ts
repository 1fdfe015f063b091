import * as ds from "@devicescript/core"
import { fail } from "./halt"

/** What a task does. */
export type Action = () => Promise<void>

/**
 * Something that runs beside the rest of the program.
 * @devsWhenUsed
 */
export class Task {
    /** Whether it has come to its end, or was stopped. */
    done = false
    private fiber: ds.Fiber

    constructor(private readonly action: Action) {
        this.fiber = this.run.start()
    }

    /** Stops it where it waits. Motors that it left running run on: stop them too. */
    stop() {
        if (this.done) return
        this.done = true
        this.fiber.terminate()
    }

    private async run() {
        try {
            await this.action()
        } catch (error) {
            await fail(error as Error)
        }
        this.done = true
    }
}

/** Runs an action beside the rest of the program. */
export function start(action: Action): Task {
    return new Task(action)
}

/** Runs actions side by side and waits until all have ended. */
export async function together(actions: Action[]) {
    const tasks = actions.map(start)
    for (const task of tasks) while (!task.done) await ds.sleep(10)
}

/** Runs actions side by side until one of them ends, and stops the others. */
export async function race(actions: Action[]) {
    const tasks = actions.map(start)
    while (!tasks.some(task => task.done)) await ds.sleep(10)
    for (const task of tasks) task.stop()
}

/**
 * Does something again and again, beside the rest of the program.
 * @param ms milliseconds from one start to the next; an action that takes longer delays the next
 * @returns stops it
 */
export function every(ms: number, action: Action): Task {
    return start(async () => {
        let next = ds.millis()
        while (true) {
            await action()
            next = Math.max(next + ms, ds.millis())
            await ds.sleep(Math.max(1, next - ds.millis()))
        }
    })
}
