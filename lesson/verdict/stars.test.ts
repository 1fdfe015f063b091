import { suite } from "uvu";
import * as assert from "uvu/assert";
import { starsFor } from "./stars.ts";

const stars = suite("the stars of a check");

stars("are one for a try that passed, two for all shown ones, three for the hidden ones too", () => {
  const of = (...tries: [passed: boolean, hidden: boolean][]) =>
    starsFor(tries.map(([passed, hidden]) => ({ passed, hidden })));
  assert.is(of([false, false], [false, true]), 0);
  assert.is(of([true, false], [false, false], [false, true]), 1);
  assert.is(of([false, false], [true, true]), 1);
  assert.is(of([true, false], [true, false], [false, true]), 2);
  assert.is(of([true, false], [true, true]), 3);
});

stars.run();
