import { heapBytes } from "../../sim/vm/heap.ts";
import type { SoloRun } from "../../test/support/simulate.ts";

/** How exactly the need is found, in bytes. */
const step = 64;

/**
 * The smallest heap in which a run goes the same way, to the last bit, as in the board's whole. That is what the
 * program needs at its peak, with what it loses between its blocks; a garbage collection changes no run.
 * @param runIn a run in so many bytes, to its end
 * @param guess where the search begins
 */
export function heapNeed(runIn: (bytes: number) => SoloRun, guess = 8 * 1024): number {
  const right = runIn(heapBytes).result().traceHash;
  const suffices = (bytes: number) => {
    if (bytes >= heapBytes) return true;
    try {
      return runIn(bytes).result().traceHash === right;
    } catch (error) {
      // Not even the program's globals have room.
      if (error instanceof RangeError) return false;
      throw error;
    }
  };
  let [low, high] = bracket(suffices, Math.round(guess / step) * step);
  while (high - low > step) {
    const middle = low + Math.round((high - low) / 2 / step) * step;
    if (suffices(middle)) high = middle;
    else low = middle;
  }
  return high;
}

/** Goes away from the guess in strides that double, until the need lies between the last two. */
function bracket(suffices: (bytes: number) => boolean, guess: number): [low: number, high: number] {
  let [low, high] = [guess - step, guess];
  if (suffices(guess)) {
    for (let stride = step; low > 0 && suffices(low); stride *= 2) [low, high] = [low - stride, low];
    return [Math.max(0, low), high];
  }
  for (let stride = step; !suffices(high); stride *= 2) [low, high] = [high, high + stride];
  return [low, Math.min(high, heapBytes)];
}
