import { fail } from "./halt"

type Task = (...args: never[]) => Promise<void>

/**
 * Runs a task; when it throws, all that moves stops first. The compiler lets each `f.start(a)` begin here, and with it
 * each handler of an event and each timer (toolchain/devicescript/patches/guards.ts).
 */
export async function guarded(task: Task, ...args: never[]) {
    try {
        await task(...args)
    } catch (error) {
        await fail(error as Error)
    }
}
