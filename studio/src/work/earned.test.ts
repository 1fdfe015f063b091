import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { Stars } from "../../../lesson/index.ts";
import { earnedOf } from "./earned.ts";

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

earned.run();
