import { suite } from "uvu";
import * as assert from "uvu/assert";
import { RecordedLines } from "./recorded-lines.ts";

const recorded = suite("the recorded lines of a program");

type Entry = readonly [line: number, depth: number, fiber: number, timeUs: number];

const batchOf = (entries: readonly Entry[], tasks: readonly number[] = [1]) => ({
  keys: Uint32Array.from(entries, ([line, depth]) => (depth << 16) | line),
  fibers: Uint32Array.from(entries, ([, , fiber]) => fiber),
  timesUs: Float64Array.from(entries, ([, , , timeUs]) => timeUs),
  tasks: [{ timeUs: 0, fibers: tasks }],
});

/** A loop from line 2 to 3 that calls line 7, in pieces of one entry. */
function mk(): RecordedLines {
  const lines = new RecordedLines(0, [2, 3, 7]);
  for (const entry of [
    ...([
      [2, 1, 1, 10],
      [3, 1, 1, 10],
      [7, 2, 1, 20],
      [3, 1, 1, 30],
    ] as const),
    ...([
      [2, 1, 1, 30],
      [3, 1, 1, 30],
      [7, 2, 1, 40],
    ] as const),
  ])
    lines.add(batchOf([entry]));
  return lines;
}

recorded("has the last entry that is not later than a moment", () => {
  const lines = mk();
  assert.equal(
    [5, 10, 25, 99].map((timeUs) => lines.indexAt(timeUs)),
    [undefined, 1, 2, 6],
  );
});

recorded("stops where the program comes to a line, not where a call returns to it", () => {
  const lines = mk();
  const three = new Set([3]);
  assert.is(lines.nextStop(-1, three), 1);
  assert.is(lines.nextStop(1, three), 5);
  assert.is(lines.nextStop(1, three, 5), undefined);
  assert.is(lines.previousStop(5, three), 1);
  assert.equal(lines.timesOf(7), [20, 40]);
});

recorded("puts a breakpoint on a line without code onto the next that has some", () => {
  const lines = mk();
  assert.equal(
    [1, 3, 4, 8].map((line) => lines.codeLineFrom(line)),
    [2, 3, 7, undefined],
  );
});

recorded("knows where other tasks wait, of those that there still are", () => {
  const lines = new RecordedLines(0, [1, 2, 3]);
  lines.add(
    batchOf(
      [
        [1, 1, 1, 10],
        [5, 1, 2, 20],
        [6, 1, 3, 30],
        [2, 1, 1, 40],
      ],
      [1, 2],
    ),
  );
  assert.equal(lines.waitingAt(3), [5]);
  assert.equal(lines.waitingAt(1), [1]);
});

recorded("says that there is no such entry", () => {
  assert.throws(() => mk().at(7), RangeError);
});

recorded.run();
