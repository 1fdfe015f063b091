import { suite } from "uvu";
import * as assert from "uvu/assert";
import { Way } from "./way.ts";

const going = suite("The way of a robot");

going("has nothing of what a hand carried it", () => {
  const way = new Way();
  way.add({ xMm: 0, yMm: 0, headingDeg: 0 });
  way.add({ xMm: 100, yMm: 0, headingDeg: 10 });
  way.lift({ xMm: 110, yMm: 0, headingDeg: 10 }, { xMm: 500, yMm: 300, headingDeg: 90 });
  way.add({ xMm: 500, yMm: 310, headingDeg: 90 });
  assert.equal(way.totals, { mm: 120, turnedDeg: 10, turnedAnywayDeg: 10 });
});

going.run();
