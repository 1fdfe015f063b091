import type { Simulation } from "../../sim/simulation.ts";
import { heapBytes } from "../../sim/vm/heap.ts";

/** How exactly the need is found, in bytes. */
const step = 64;
/** Where the search begins: most programs need less. */
const first = 12 * 1024;

/**
 * The smallest heap in which a run goes the same way, to the last bit, as in the board's whole. That is what the
 * program needs at its peak, with what it loses between its blocks; a garbage collection changes no run.
 * @param runIn a run in so many bytes, to its end
 */
export function heapNeed(runIn: (bytes: number) => Simulation): number {
  const right = runIn(heapBytes).result().traceHash;
  const goesRight = (bytes: number) => {
    try {
      return runIn(bytes).result().traceHash === right;
    } catch (error) {
      // Not even the program's globals have room.
      if (error instanceof RangeError) return false;
      throw error;
    }
  };
  let [low, high] = goesRight(first) ? [0, first] : [first, heapBytes];
  while (high - low > step) {
    const middle = low + Math.round((high - low) / 2 / step) * step;
    if (goesRight(middle)) high = middle;
    else low = middle;
  }
  return high;
}
