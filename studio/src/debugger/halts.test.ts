import { suite } from "uvu";
import * as assert from "uvu/assert";
import { RecordedLines } from "../run/recorded-lines.ts";
import type { ConditionVerdict } from "../simulate/program-moment.ts";
import { Halts } from "./halts.ts";
import { RunVerdicts } from "./run-verdicts.ts";

const halting = suite("Where a run halts at breakpoints");

const problem: ConditionVerdict = { id: "condition.unknownName", params: {} };

/** A loop of 500 turns over lines 2 and 3: the entries of turn n are 2n and 2n + 1. */
function mk(holds: (turn: number) => ConditionVerdict = () => false) {
  const lines = new RecordedLines(0, [2, 3]);
  const length = 1000;
  lines.add({
    keys: Uint32Array.from({ length }, (_, i) => (1 << 16) | (2 + (i % 2))),
    fibers: new Uint32Array(length).fill(1),
    timesUs: Float64Array.from({ length }, (_, i) => i * 10),
    tasks: [],
  });
  const asked: number[][] = [];
  const verdicts = new RunVerdicts(lines, async (_, indices) => {
    asked.push(indices);
    return indices.map((index) => holds(index >> 1));
  });
  const halts = (...conditions: [line: number, condition: string][]) =>
    new Halts(
      lines,
      conditions.map(([line, condition]) => ({ line, condition })),
      verdicts,
    );
  return { verdicts, halts, asked };
}

halting("one without a condition does each time, on a comment at the next line with code", () => {
  const halts = mk().halts([1, ""]);
  assert.equal(halts.next(-1), { index: 0 });
  assert.equal(halts.next(0), { index: 2 });
  assert.equal(halts.previous(2), { index: 0 });
  assert.is(halts.next(0, 2), undefined);
});

halting("one whose condition is not worked out there says which", () => {
  const { halts } = mk();
  assert.equal(halts([3, "i > 1"]).next(-1), { index: 1, open: "i > 1" });
  assert.equal(halts([3, "i > 1"], [2, ""]).next(0), { index: 1, open: "i > 1" });
  // Whatever the condition is, the other one stops.
  assert.equal(halts([2, "i > 1"], [1, ""]).next(-1), { index: 0 });
});

halting("one with a condition does where that holds, forwards and backwards", async () => {
  const { verdicts, halts } = mk((turn) => turn === 7 || turn === 150);
  await verdicts.workOut("i", 1, "forwards");
  const stop = halts([3, "i"]);
  assert.equal(stop.next(-1), { index: 15 });
  assert.equal(stop.next(15), { index: 301 });
  assert.equal(stop.previous(301), { index: 15 });
  assert.is(stop.previous(15), undefined);
});

halting("works a condition out for a stretch at a time, in order and never twice", async () => {
  const { verdicts, halts, asked } = mk();
  await verdicts.workOut("i", 999, "backwards");
  await verdicts.workOut("i", 1, "forwards");
  await verdicts.workOut("i", halts([3, "i"]).next(-1)!.index, "forwards");
  assert.equal(
    asked.map((indices) => [indices.length, indices[0], indices.at(-1)]),
    [
      [200, 601, 999],
      [200, 1, 399],
      [100, 401, 599],
    ],
  );
  assert.is(halts([3, "i"]).next(-1), undefined);
});

halting("where a condition cannot be worked out a run does, and it is known why", async () => {
  const { verdicts, halts } = mk((turn) => turn === 2 && problem);
  await verdicts.workOut("i", 1, "forwards");
  const stop = halts([3, "i"]);
  assert.equal(stop.next(-1), { index: 5 });
  assert.is(stop.problemAt(5), problem);
  assert.is(stop.problemAt(3), undefined);
  assert.is(stop.problemAt(4), undefined);
});

halting.run();
