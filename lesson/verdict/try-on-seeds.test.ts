import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { Press, Run, RunResult } from "../../sim/index.ts";
import { mkResult } from "../../test/support/made-run.ts";
import type { LessonCheck, Situation } from "../questions/check.ts";
import { seedsOf, tryOnSeeds } from "./try-on-seeds.ts";

const tries = suite("The tries of a check");

const check: LessonCheck = {
  seconds: 2.5,
  seeds: [1, 2],
  hiddenSeeds: [101],
  presses: (random) => [{ button: "button", atSeconds: random.uniform(1, 2), forSeconds: 0.1 }],
  goals: [{ id: "near", judge: (run) => run.clearanceMm < 100 || { feedback: "far" } }],
};

/** A run that is over at a time, with what was asked of it. */
class MadeRun {
  timeUs = 0;
  readonly steps: number[] = [];
  closed = false;
  constructor(readonly endUs: number) {}
  get over(): boolean {
    return this.timeUs >= this.endUs;
  }
  stepUntil(timeUs: number): void {
    if (this.steps.length > 99) throw new Error("the run goes on for ever");
    this.timeUs = timeUs;
    this.steps.push(timeUs);
  }
  result(): RunResult {
    assert.is(this.closed, false);
    return mkResult({ clearanceMm: this.endUs > 3e6 ? 50 : 150 });
  }
  close(): void {
    this.closed = true;
  }
}

/** Tries seeds with runs that are over after these times. */
async function tryAll(seeds: readonly number[], ...endsUs: number[]) {
  const runs = endsUs.map((endUs) => new MadeRun(endUs));
  const begun: [number, readonly Press[]][] = [];
  let signs = 0;
  const graded = [];
  const begin = (seed: number, { presses }: Situation) => {
    begun.push([seed, presses]);
    return runs[begun.length - 1] as unknown as Run;
  };
  for await (const each of tryOnSeeds(check, seeds, begin, () => signs++)) graded.push(each.graded);
  return { runs, begun, graded, signs };
}

tries("are on the shown seeds first", () => {
  assert.equal(seedsOf(check), [1, 2, 101]);
});

tries("last as long as the lesson gives them, with a sign of life each second", async () => {
  const { runs, signs } = await tryAll([1], 9e6);
  assert.equal(runs[0]!.steps, [1e6, 2e6, 2.5e6]);
  assert.is(signs, 3);
  assert.is(runs[0]!.closed, true);
});

tries("are over when the run is", async () => {
  const { runs } = await tryAll([1], 1.5e6);
  assert.equal(runs[0]!.steps, [1e6, 2e6]);
});

tries("are judged each by its own run", async () => {
  const { graded } = await tryAll([1, 101], 9e6, 1e6);
  assert.equal(
    graded.map(({ seed, hidden, passed }) => [seed, hidden, passed]),
    [
      [1, false, true],
      [101, true, false],
    ],
  );
});

tries("have the presses of their seed, the same each time", async () => {
  const { begun } = await tryAll([1, 2, 1], 1e6, 1e6, 1e6);
  const at = begun.map(([, [press]]) => (press && "atSeconds" in press ? press.atSeconds : 0));
  assert.is(at[0], at[2]);
  assert.is.not(at[0], at[1]);
});

tries.run();
