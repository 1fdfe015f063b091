import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { LineEntry } from "../sim/index.ts";
import { continueTo, reverseContinue, visitsOf } from "./breakpoints.ts";
import { type Lines, next, stepBack, stepBackIn, stepBackOut, stepIn, stepOut } from "./stepping.ts";

const steps = suite("Steps in a trace");

/** A trace from `line/depth`, with the fiber behind it when it is not the first. */
function mk(text: string): Lines {
  const entries = text.split(" ").map((each, i): LineEntry => {
    const [line, depth, fiber = 1] = each.split("/").map(Number);
    return { line: line!, depth: depth!, fiber, timeUs: i };
  });
  return { length: entries.length, at: (i) => entries[i]! };
}

/** A loop that calls a function which calls one; its second turn waits in the innermost. */
//                 0   1   2   3   4   5   6   7   8   9   10  11  12  13  14
const loop = mk("5/1 6/1 2/2 9/3 2/2 3/2 6/1 5/1 6/1 2/2 9/3 9/3 2/2 6/1 8/1");

const from = (step: (lines: Lines, at: number) => number | undefined, lines: Lines, ...at: number[]) =>
  at.map((each) => step(lines, each));

steps("over a call lead to the next line of the same function, and out of it at its end", () => {
  assert.equal(from(next, loop, 0, 1, 2, 5, 3, 10), [1, 7, 5, 6, 4, 12]);
  assert.is(next(loop, 14), undefined);
});

steps("into a call lead to its first line", () => {
  assert.equal(from(stepIn, loop, 1, 2, 10), [2, 3, 12]);
});

steps("out lead to where the caller goes on", () => {
  assert.equal(from(stepOut, loop, 2, 3, 5, 10), [6, 4, 6, 12]);
  assert.is(stepOut(loop, 7), undefined);
});

steps("back lead to where the line before was reached, before the calls that it made", () => {
  assert.equal(from(stepBack, loop, 14, 8, 7, 5, 2, 3), [8, 7, 1, 2, 1, 2]);
  assert.is(stepBack(loop, 0), undefined);
});

steps("back into a call lead to its last line", () => {
  assert.equal(from(stepBackIn, loop, 7, 6, 4, 12, 1), [6, 5, 3, 10, 0]);
});

steps("back out of a call lead to the line that called", () => {
  assert.equal(from(stepBackOut, loop, 5, 3, 11), [1, 2, 9]);
  assert.is(stepBackOut(loop, 1), undefined);
});

steps("back from what a step over has reached lead to where it began", () => {
  for (const at of [0, 1, 2, 7, 8]) assert.is(stepBack(loop, next(loop, at)!), at, `from ${at}`);
});

steps("stay in their task", () => {
  const tasks = mk("1/1 7/2/2 2/1 8/2/2 3/1");
  assert.equal(from(next, tasks, 0, 1, 2), [2, 3, 4]);
  assert.equal(from(stepBack, tasks, 4, 3, 2), [2, 1, 0]);
});

const points = suite("Breakpoints in a trace");

points("stop when a line is reached, not when a call returns to it or a wait ends in it", () => {
  const at6 = [{ line: 6 }];
  assert.equal(
    [continueTo(loop, 0, at6), continueTo(loop, 1, at6), continueTo(loop, 8, at6)],
    [1, 8, undefined],
  );
  assert.equal(
    [reverseContinue(loop, 14, at6), reverseContinue(loop, 8, at6), reverseContinue(loop, 1, at6)],
    [8, 1, undefined],
  );
  assert.equal(visitsOf(loop, 9), [3, 10]);
});

points("stop in whichever task comes to them", () => {
  const tasks = mk("1/1 7/2/2 2/1 7/2/3");
  assert.equal(visitsOf(tasks, 7), [1, 3]);
});

points("stop where their condition holds, both ways", () => {
  const late = [{ line: 6, condition: (index: number) => index > 5 }, { line: 99 }];
  assert.is(continueTo(loop, 0, late), 8);
  assert.is(reverseContinue(loop, 8, late), undefined);
});

steps.run();
points.run();
