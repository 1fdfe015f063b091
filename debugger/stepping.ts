import type { LineEntry, LineTrace } from "../sim/index.ts";

/** What stepping needs of a `LineTrace`. */
export type Lines = Pick<LineTrace, "length" | "at">;

/** Index of an entry, to which a step leads; undefined: nothing of the kind ran there. */
type Step = number | undefined;

/** To the next line of the same call, or of a caller when it ends. What it calls runs meanwhile. */
export function next(lines: Lines, from: number): Step {
  const now = lines.at(from);
  return find(lines, from, 1, now.fiber, (each) => each.depth <= now.depth && !isSamePlace(each, now));
}

/** To the next line of the same fiber, wherever it is. */
export function stepIn(lines: Lines, from: number): Step {
  const now = lines.at(from);
  return find(lines, from, 1, now.fiber, (each) => !isSamePlace(each, now));
}

/** To where the caller goes on. */
export function stepOut(lines: Lines, from: number): Step {
  const now = lines.at(from);
  return find(lines, from, 1, now.fiber, (each) => each.depth < now.depth);
}

/** `next` backwards: to the line that ran before in the same call, or to the line of the call when it was the first. */
export function stepBack(lines: Lines, from: number): Step {
  const now = lines.at(from);
  const before = find(
    lines,
    from,
    -1,
    now.fiber,
    (each) => each.depth <= now.depth && !isSamePlace(each, now),
  );
  return before === undefined ? undefined : arrival(lines, before);
}

/** `stepIn` backwards: to the line that ran before in the same fiber, into the end of a call that was made. */
export function stepBackIn(lines: Lines, from: number): Step {
  const now = lines.at(from);
  const before = find(lines, from, -1, now.fiber, (each) => !isSamePlace(each, now));
  if (before === undefined) return undefined;
  // It may have waited there: to where the wait began.
  const place = lines.at(before);
  const other = find(lines, before, -1, now.fiber, (each) => !isSamePlace(each, place));
  return find(lines, other ?? -1, 1, now.fiber, () => true);
}

/** `stepOut` backwards: to the line that called. */
export function stepBackOut(lines: Lines, from: number): Step {
  const now = lines.at(from);
  const caller = find(lines, from, -1, now.fiber, (each) => each.depth < now.depth);
  return caller === undefined ? undefined : arrival(lines, caller);
}

/** Where a fiber came to the line that it is at: before the calls that it made there and the times that it waited. */
function arrival(lines: Lines, at: number): number {
  const now = lines.at(at);
  let first = at;
  find(lines, at, -1, now.fiber, (each, index) => {
    if (each.depth > now.depth) return false;
    if (!isSamePlace(each, now)) return true;
    first = index;
    return false;
  });
  return first;
}

function find(
  lines: Lines,
  from: number,
  direction: 1 | -1,
  fiber: number,
  matches: (entry: LineEntry, index: number) => boolean,
): Step {
  for (let i = from + direction; i >= 0 && i < lines.length; i += direction) {
    const entry = lines.at(i);
    if (entry.fiber === fiber && matches(entry, i)) return i;
  }
  return undefined;
}

function isSamePlace(one: LineEntry, other: LineEntry): boolean {
  return one.line === other.line && one.depth === other.depth;
}
