import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { FaultKind } from "../../jacdac/index.ts";
import { type SeedResult, seedResult, toldOf, verdict, verdictOf } from "./verdict.ts";

const verdicts = suite("a verdict");

const lesson = { id: "hello-robot", version: 3 };

function mk(seed: number, hidden: boolean, passed: boolean, kind?: FaultKind): SeedResult {
  const frames = [{ functionName: "main", functionIndex: 0, pc: 7 }];
  const fault = kind && { kind, name: "", message: "no", frames, code: 60005 };
  const params = { mm: 12, name: "left" };
  return {
    seed,
    hidden,
    passed,
    goals: [passed ? { goal: "drives", passed } : { goal: "drives", passed, feedback: "short", params }],
    run: { outcome: fault ? "fault" : "finished", timeUs: 1e6, traceHash: "ab", ...(fault && { fault }) },
  };
}

const sent = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

verdicts("is the same for whoever gets it as text, fault and feedback with it", () => {
  const made = verdictOf(lesson, "robonet-one", [mk(1, false, true), mk(2, false, false, "held")]);
  assert.equal(verdict.parse(sent(made)), made);
  assert.is(made.passed, false);
  assert.is(verdictOf(lesson, "robonet-one", [mk(1, false, true)]).passed, true);
});

verdicts("does not tell the seeds of hidden tries, which threads hand to each other", () => {
  const tries = [mk(1, false, true), mk(101, true, true)];
  assert.equal(
    verdictOf(lesson, "k", tries).tries.map(({ seed, hidden }) => [seed, hidden]),
    [
      [1, false],
      [undefined, true],
    ],
  );
  assert.equal(seedResult.parse(sent(tries[1])), tries[1]);
  assert.not.ok(seedResult.safeParse(sent(verdictOf(lesson, "k", tries).tries[1])).success);
});

verdicts("of another format, another version or an unknown fault is none", () => {
  const made = verdictOf(lesson, "k", [mk(1, false, false, "exception")]);
  for (const other of [{ format: "robonet-work" }, { version: 2 }, { tries: undefined }])
    assert.not.ok(verdict.safeParse({ ...made, ...other }).success);
  assert.not.ok(verdict.safeParse(JSON.parse(JSON.stringify(made).replace("exception", "else"))).success);
});

verdicts("is told by the first shown try that failed, else by the first hidden one", () => {
  const hidden = [mk(101, true, false), mk(102, true, false)];
  assert.is(toldOf([mk(1, false, true), ...hidden])?.seed, 101);
  assert.is(toldOf([...hidden, mk(2, false, false), mk(3, false, false)])?.seed, 2);
  assert.is(toldOf([mk(1, false, true)]), undefined);
});

verdicts.run();
