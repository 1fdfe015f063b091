import { Argument, refuse } from "./argument"

/** What a robot does in a state; gives the name of the next state, or undefined at the end. */
export type State = () => Promise<string>

/**
 * Runs a state machine until a state names no next one.
 *
 * ```ts
 * await runStates("search", {
 *     search: async () => {
 *         await robot.drive.turn(30)
 *         return (await robot.distance.read()) < 500 ? "approach" : "search"
 *     },
 *     approach: async () => {
 *         await robot.drive.straight(100)
 *         return undefined
 *     },
 * })
 * ```
 * @param first name of the first state
 * @throws RangeError when a state names one that does not exist
 */
export async function runStates(first: string, states: { [name: string]: State }) {
    let name = first
    while (name) {
        const state = states[name]
        if (!state) refuse(Argument.stateName, name)
        name = await state()
    }
}
