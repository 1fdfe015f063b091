import { suite } from "uvu";
import * as assert from "uvu/assert";
import { earnedOf, type Stars, starsFor } from "./earned.ts";

const earned = suite("the stars of a lesson");

const mk = (stars: Exclude<Stars, 0>, lessonVersion: number, lesson = "one") => ({
  lesson,
  lessonVersion,
  kit: "k",
  verdict: { stars },
  device: "d",
  at: 1,
});

earned("are none of another lesson's", () => {
  assert.equal(earnedOf([mk(3, 2, "two")], "one", 2), { stars: 0, former: false });
});

earned("are the most that its check gave, in whatever order", () => {
  assert.equal(earnedOf([mk(1, 2), mk(3, 2), mk(2, 2)], "one", 2), { stars: 3, former: false });
});

earned("are told as an earlier check's while the present one has given none", () => {
  assert.equal(earnedOf([mk(2, 1), mk(1, 1)], "one", 2), { stars: 2, former: true });
});

earned("are the present check's alone once it gave some", () => {
  assert.equal(earnedOf([mk(3, 1), mk(1, 2)], "one", 2), { stars: 1, former: false });
});

earned("count as present where a newer page gave them", () => {
  assert.equal(earnedOf([mk(3, 4)], "one", 2), { stars: 3, former: false });
});

earned("are one for a try that passed, two for all shown ones, three for the hidden ones too", () => {
  const of = (...tries: [passed: boolean, hidden: boolean][]) =>
    starsFor(tries.map(([passed, hidden]) => ({ passed, hidden })));
  assert.is(of([false, false], [false, true]), 0);
  assert.is(of([true, false], [false, false], [false, true]), 1);
  assert.is(of([false, false], [true, true]), 1);
  assert.is(of([true, false], [true, false], [false, true]), 2);
  assert.is(of([true, false], [true, true]), 3);
});

earned.run();
