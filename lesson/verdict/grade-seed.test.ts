import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { Fault, FaultKind } from "../../jacdac/index.ts";
import { mkResult } from "../../test/support/made-run.ts";
import type { LessonCheck } from "../questions/check.ts";
import { gradeSeed, reasonsOf } from "./grade-seed.ts";
import type { SeedResult } from "./verdict.ts";

const reasons = suite("Why a try failed");

const missed = { goal: "stays_clear", passed: false, feedback: "hit_wall" } as const;

function failed(kind?: FaultKind, goals: SeedResult["goals"] = [missed]): SeedResult {
  const fault: Fault | undefined = kind && { kind, name: "", message: "", frames: [], code: 60005 };
  const run = { outcome: fault ? "fault" : "finished", timeUs: 1e6, traceHash: "0" } as const;
  return { seed: 1, hidden: false, passed: false, goals, run: { ...run, ...(fault && { fault }) } };
}

/** The kind of the fault and the feedback that are told. */
const told = (seed: SeedResult) => {
  const { fault, feedback } = reasonsOf(seed);
  return [fault?.kind, feedback?.feedback];
};

reasons("a goal that was missed is told by its feedback", () => {
  assert.equal(told(failed()), [undefined, "hit_wall"]);
});

reasons("a program that broke off is told its error alone", () => {
  assert.equal(told(failed("exception")), ["exception", undefined]);
  assert.equal(told(failed("infinite-loop")), ["infinite-loop", undefined]);
});

reasons("a robot that was held is told what it drove into, and its line", () => {
  assert.equal(told(failed("held")), ["held", "hit_wall"]);
});

reasons("a press of the stop button hides no feedback", () => {
  assert.equal(told(failed("stop-button")), [undefined, "hit_wall"]);
});

reasons("a fault without a missed goal is told", () => {
  const reached = [{ goal: "stays_clear", passed: true }] as const;
  assert.equal(told(failed("stop-button", reached)), ["stop-button", undefined]);
  assert.equal(told(failed("held", reached)), ["held", undefined]);
});

const check: LessonCheck = {
  seconds: 9,
  seeds: [1],
  hiddenSeeds: [101],
  goals: [{ id: "near", judge: (run) => run.clearanceMm < 100 || { feedback: "far" } }],
};

reasons("a try passes when all goals are reached and the program did not break off", () => {
  const passed = gradeSeed(check, 1, mkResult({ clearanceMm: 99 }));
  assert.equal(passed, {
    seed: 1,
    hidden: false,
    passed: true,
    goals: [{ goal: "near", passed: true }],
    run: { outcome: "finished", timeUs: 0, traceHash: "" },
  });
  assert.is(gradeSeed(check, 101, mkResult({ clearanceMm: 100 })).passed, false);
  assert.is(gradeSeed(check, 101, mkResult({})).hidden, true);
  const { fault } = failed("exception").run;
  const broken = gradeSeed(check, 1, mkResult({ outcome: "fault", fault: fault! }));
  assert.is(broken.passed, false);
  assert.equal(broken.run.fault, fault);
});

reasons.run();
