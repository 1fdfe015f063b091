/** What the clock of a show says: get ready, a start that comes in whole seconds, or the time since the signal. */
export type ShowClock =
  | { readonly phase: "ready" }
  | { readonly phase: "countdown"; readonly seconds: number }
  | { readonly phase: "running"; readonly timeMs: number };

/**
 * Reads a moment as who watches a start expects it: before the signal nobody counts, then the start is counted down.
 * @param clockMs virtual ms since the signal; negative before it
 * @param startDelayMs until robots may move, virtual ms since the signal; 0: they start at the signal
 */
export function showClock(clockMs: number, startDelayMs: number): ShowClock {
  if (clockMs < 0) return { phase: "ready" };
  if (clockMs < startDelayMs)
    return { phase: "countdown", seconds: Math.ceil((startDelayMs - clockMs) / 1000) };
  return { phase: "running", timeMs: clockMs };
}
