import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { Fault } from "../../jacdac/index.ts";
import type { RunResult } from "../../sim/index.ts";
import type { LessonFeedback } from "../questions/feedback.ts";
import { untrueFeedback } from "./untrue-feedback.ts";
import type { SeedResult } from "./verdict.ts";

const untrue = suite("Feedback beside its run");

const run: RunResult = {
  timeUs: 2e6,
  traceHash: "",
  scene: { wheelsShare: 1, elements: [] },
  robots: [
    {
      name: "",
      outcome: "finished",
      timeUs: 2e6,
      events: [],
      samples: [{ timeUs: 0, xMm: 0, yMm: 0, headingDeg: 0, leftDuty: 0, rightDuty: 0 }],
      motorsRan: false,
      swappedMotors: [],
      lineSensors: [],
      clearanceMm: 120.4,
      traceHash: "",
    },
  ],
};

const fault: Fault = { kind: "exception", name: "", message: "", frames: [], code: 60005 };

function failed(mm: number | string, feedback = "too_near", broken?: Fault): SeedResult {
  return {
    seed: 7,
    hidden: false,
    passed: false,
    goals: [{ goal: "gap", passed: false, feedback, params: { mm } }],
    run: { outcome: "finished", timeUs: 2e6, traceHash: "", ...(broken && { fault: broken }) },
  };
}

const truths: LessonFeedback = { too_near: (view, said) => said.is("mm", view.clearanceMm) };

untrue("is true when its number is that of the run, rounded", () => {
  assert.is(untrueFeedback(truths, failed(120), run), undefined);
  assert.is(untrueFeedback(truths, failed(120.9), run), undefined);
  assert.equal(untrueFeedback(truths, failed(121), run), {
    seed: 7,
    id: "too_near",
    params: { mm: 121 },
  });
});

untrue("is not known when its predicate asks for a value that the goal does not give", () => {
  assert.is(untrueFeedback(truths, failed("120"), run)?.reason, "the feedback gives no number “mm”");
  const text: LessonFeedback = { too_near: (_, said) => said.text("mm") === "120" };
  assert.is(untrueFeedback(text, failed("120"), run), undefined);
  assert.match(untrueFeedback(text, failed(120), run)?.reason ?? "", /no text “mm”/);
});

untrue("is not judged where none is told, or no predicate is written", () => {
  const never: LessonFeedback = { too_near: () => false };
  assert.is(untrueFeedback(never, failed(1, "too_far"), run), undefined);
  assert.is(untrueFeedback(never, failed(1, "too_near", fault), run), undefined);
  assert.is(untrueFeedback(never, { ...failed(1), passed: true, goals: [] }, run), undefined);
  assert.ok(untrueFeedback(never, failed(1), run));
});

untrue.run();
