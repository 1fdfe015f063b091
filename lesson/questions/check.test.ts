import { suite } from "uvu";
import * as assert from "uvu/assert";
import { mkView } from "../../test/support/made-run.ts";
import { judge, type LessonCheck, pressesOf, situationOf, type Verdict } from "./check.ts";

const goals = suite("The goals of a check");

const check = (...verdicts: Verdict[]): LessonCheck => ({
  seconds: 10,
  seeds: [1],
  hiddenSeeds: [2],
  goals: verdicts.map((verdict, i) => ({ id: `goal-${i + 1}`, judge: () => verdict })),
});

goals("are judged in order, and only the first that is missed is explained", () => {
  const far = { feedback: "far", params: { mm: 12 } };
  assert.equal(judge(check(true, far, true, { feedback: "late" }), mkView({})), [
    { goal: "goal-1", passed: true },
    { goal: "goal-2", passed: false, feedback: "far", params: { mm: 12 } },
    { goal: "goal-3", passed: true },
    { goal: "goal-4", passed: false },
  ]);
});

goals("give no values where the sentence has none", () => {
  assert.equal(judge(check({ feedback: "far" }), mkView({})), [
    { goal: "goal-1", passed: false, feedback: "far", params: {} },
  ]);
});

goals("hand on what a program printed as a line that can be shown", () => {
  const [result] = judge(check({ feedback: "said", params: { text: "a\u001b[31mb", mm: 3 } }), mkView({}));
  assert.ok(result && !result.passed);
  assert.is(result.params?.mm, 3);
  assert.not(String(result.params?.text).includes("\u001b"));
});

goals("have presses that the seed decides; without any nobody presses", () => {
  const pressed: LessonCheck = {
    ...check(true),
    presses: (random) => [{ button: "b", atSeconds: random.uniform(0, 9), forSeconds: 1 }],
  };
  assert.equal(pressesOf(pressed, 1), pressesOf(pressed, 1));
  assert.not.equal(pressesOf(pressed, 1), pressesOf(pressed, 2));
  assert.equal(pressesOf(check(true), 1), []);
});

goals("have swapped leads that the seed decides; without any all motors are wired as they should be", () => {
  const wired: LessonCheck = {
    ...check(true),
    swappedMotors: (random) => (random.uniform() < 0.5 ? ["left"] : ["right"]),
  };
  const sides = Array.from({ length: 20 }, (_, seed) => situationOf(wired, seed).swappedMotors[0]);
  assert.is(new Set(sides).size, 2);
  assert.equal(situationOf(wired, 3), situationOf(wired, 3));
  assert.equal(situationOf(check(true), 1).swappedMotors, []);
});

goals.run();
