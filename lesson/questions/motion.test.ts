import { test } from "uvu";
import * as assert from "uvu/assert";
import { near, way } from "../../test/support/made-run.ts";
import { curvedMm, type Speed, signChanges, speedsOf, stoppedAfter } from "./motion.ts";

const speed = (second: number, mmPerS: number, degPerS = 0): Speed => ({ second, mmPerS, degPerS });

test("a speed is that over a tenth of a second, so a shiver is none", () => {
  const speeds = speedsOf(way(["d", 12]));
  assert.equal(
    speeds.map(({ second }) => second),
    [0.1, 0.12],
  );
  for (const { mmPerS } of speeds) near(mmPerS, 100, 1e-6);
});

test("a quarter circle within a tenth of a second has the speed of its chord", () => {
  const samples = way(["wait", 0.1]).map((each, i) => ({
    ...each,
    xMm: 2 * i,
    yMm: 2 * i,
    headingDeg: 18 * i,
  }));
  const [only, ...more] = speedsOf(samples);
  near(only!.mmPerS, Math.SQRT2 * 100, 1e-6);
  near(only!.degPerS, 900, 1e-6);
  assert.equal(more, []);
});

test("a robot stands below 5 mm/s and 5 degrees a second", () => {
  const stops = (mmPerS: number, degPerS: number) => stoppedAfter([speed(1, mmPerS, degPerS)], 0.5);
  assert.equal([stops(4.9, -4.9), stops(-4.9, 4.9)], [0.5, 0.5]);
  assert.equal([stops(-5.1, 0), stops(0, 5.1)], [undefined, undefined]);
});

test("a curve is what is driven at 30 mm/s or more while turning by 15 degrees a second or more", () => {
  const curve = (mmPerS: number, degPerS: number) =>
    curvedMm([speed(1, mmPerS, degPerS), speed(2, mmPerS, degPerS)], 9);
  assert.equal([curve(-30.5, 15.5), curve(30.5, -15.5)], [30.5, 30.5]);
  assert.equal([curve(29.5, 90), curve(200, 14.5)], [0, 0]);
});

test("a sign changes when the value leaves the dead band on the other side", () => {
  assert.is(signChanges([9, 3, -3, 9, -9, -3, -9, 9], 4), 2);
});

test.run();
