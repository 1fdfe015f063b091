import { Arrivals } from "./arrivals.ts";
import type { Lines } from "./stepping.ts";

/** A line at which to stop. */
export interface Breakpoint {
  /** Its number in the table. */
  readonly line: number;
  /** Whether to stop at this entry of the trace; left out: each time. */
  readonly condition?: (index: number) => boolean;
}

/** On to the next breakpoint that a fiber comes to, whichever it is; undefined: none is reached any more. */
export function continueTo(
  lines: Lines,
  from: number,
  breakpoints: readonly Breakpoint[],
): number | undefined {
  for (const at of visits(lines, breakpoints)) if (at > from && stopsAt(lines, at, breakpoints)) return at;
  return undefined;
}

/** Back to the breakpoint that was reached last before an entry; undefined: none was. */
export function reverseContinue(
  lines: Lines,
  from: number,
  breakpoints: readonly Breakpoint[],
): number | undefined {
  const before: number[] = [];
  for (const at of visits(lines, breakpoints)) {
    if (at >= from) break;
    before.push(at);
  }
  // A condition may cost something, so the last is asked first.
  return before.reverse().find((at) => stopsAt(lines, at, breakpoints));
}

/** Entries at which a fiber came to a line, in order. */
export function visitsOf(lines: Lines, line: number): number[] {
  return [...visits(lines, [{ line }])];
}

function stopsAt(lines: Lines, index: number, breakpoints: readonly Breakpoint[]): boolean {
  const { line } = lines.at(index);
  return breakpoints.some((each) => each.line === line && (each.condition?.(index) ?? true));
}

/** Entries at which a fiber came to one of some lines. */
function* visits(lines: Lines, wanted: readonly { readonly line: number }[]): Generator<number, void> {
  const numbers = new Set(wanted.map(({ line }) => line));
  const arrivals = new Arrivals();
  for (let i = 0; i < lines.length; i++) {
    const entry = lines.at(i);
    if (arrivals.read(entry) && numbers.has(entry.line)) yield i;
  }
}
