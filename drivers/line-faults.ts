import type { Desk } from "../sim/index.ts"

/** How a line sensor on an analog pin can fail. */
export const lineFaults = ["loose", "stuck"] as const

/** A lamp that has gone out leaves this part of full scale: as over black. */
const darkLevel = 0.02

/** What a line sensor gives, 0 black to 1 white, with faults of its names: `loose`, or `s1Loose` with "s1" before it. */
export function faultyLine(
    read: () => number,
    { fault, looseContact }: Pick<Desk, "fault" | "looseContact">,
    named = (fault: string) => fault,
): () => number {
    const [loose, stuck] = lineFaults
    const there = new Set<string>()
    for (const name of lineFaults)
        fault(named(name), is => {
            if (is) there.add(name)
            else there.delete(name)
        })
    const contact = looseContact()
    return () => {
        const level = read()
        // Nothing pulls an open pin up.
        if (there.has(loose) && !contact.closed) return 0
        return there.has(stuck) ? darkLevel + level / 50 : level
    }
}
