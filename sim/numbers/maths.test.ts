import { suite } from "uvu";
import * as assert from "uvu/assert";
import { Trace } from "../run/trace.ts";
import { acos, atan, atan2, cos, hypot, log, pow, sin, tan } from "./maths.ts";
import { Random } from "./random.ts";

const own = { sin, cos, tan, atan, acos, log };

const view = new DataView(new ArrayBuffer(8));

/** The numbers of double precision, counted from zero. */
function place(x: number): bigint {
  view.setFloat64(0, Math.abs(x));
  const count = view.getBigInt64(0);
  return x < 0 ? -count : count;
}

/** How many numbers of double precision one is from another. */
function unitsApart(a: number, b: number): number {
  if (Object.is(a, b)) return 0;
  if (Number.isNaN(a) || Number.isNaN(b) || a === b) return Number.POSITIVE_INFINITY;
  return Math.abs(Number(place(a) - place(b)));
}

const random = new Random(1);
const samples = (low: number, high: number, count = 4000) =>
  Array.from({ length: count }, () => random.uniform(low, high));

/** Node's own are within one unit of the truth. */
function near(name: keyof typeof own, arguments_: readonly number[], units: number): void {
  for (const x of arguments_) {
    const [actual, expected] = [own[name](x), Math[name](x)];
    const apart = unitsApart(actual, expected);
    assert.ok(apart <= units, `${name}(${x}) is ${actual}: ${apart} units from ${expected}`);
  }
}

const functions = suite("own elementary functions");

functions("sine and cosine are exact to a unit, for small angles and after hours of turning", () => {
  const quarters = Array.from({ length: 2000 }, (_, i) => (i * Math.PI) / 2);
  const degrees = Array.from({ length: 1441 }, (_, i) => ((i - 720) * Math.PI) / 180);
  const angles = [samples(-1, 1), samples(-10, 10), samples(-1.6e6, 1.6e6), quarters, degrees].flat();
  near("sin", angles, 1);
  near("cos", angles, 1);
  near("tan", angles, 2);
});

functions("farther angles lose digits but stay a sine and a cosine", () => {
  for (const angle of [1e7, -1e9, 1e15, 1e300]) {
    const [s, c] = [sin(angle), cos(angle)];
    assert.ok(Math.abs(s * s + c * c - 1) < 1e-15, `of ${angle}`);
  }
  assert.ok(Math.abs(sin(1e9) - Math.sin(1e9)) < 1e-6);
});

functions("arcs are exact to two units", () => {
  near("atan", [samples(-1, 1), samples(-100, 100), samples(-1e-9, 1e-9)].flat(), 1);
  near("acos", [samples(-1, 1), samples(0.999999, 1)].flat(), 2);
  const [ys, xs] = [samples(-3, 3), samples(-3, 3)];
  ys.forEach((y, i) => {
    const x = xs[i]!;
    const apart = unitsApart(atan2(y, x), Math.atan2(y, x));
    assert.ok(apart <= 2, `atan2(${y}, ${x}): ${apart} units apart`);
  });
});

functions("the logarithm is exact to a unit, also beside 1 and for the smallest numbers", () => {
  near("log", [samples(0, 1), samples(0.999, 1.001), samples(1, 1e9), samples(0, 1e-310)].flat(), 1);
});

functions("powers keep 13 digits", () => {
  for (const base of samples(0, 1)) {
    for (const power of [2.2, 1 / 2.2]) {
      const [actual, expected] = [pow(base, power), base ** power];
      assert.ok(Math.abs(actual / expected - 1) < 1e-13, `${base} to ${power}: ${actual}, not ${expected}`);
    }
  }
  assert.is(pow(0, 2.2), 0);
  assert.is(pow(1, 2.2), 1);
  assert.is(pow(1e-300, 2.2), 0);
  assert.is(pow(1e300, 2.2), Number.POSITIVE_INFINITY);
});

functions("a length is the root of the sum of squares", () => {
  assert.is(hypot(3, -4), 5);
  assert.is(hypot(0, 0), 0);
});

functions("zeros, infinities and what is no number give what Math gives", () => {
  const odd = [0, -0, 1, -1, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.NaN];
  for (const name of ["sin", "cos", "atan", "acos", "log"] as const) {
    for (const x of odd) assert.is(unitsApart(own[name](x), Math[name](x)), 0, `${name}(${x})`);
  }
  for (const y of odd)
    for (const x of odd)
      assert.ok(Object.is(atan2(y, x), Math.atan2(y, x)), `atan2(${y}, ${x}) is ${atan2(y, x)}`);
});

functions("the last bits are always these", () => {
  const trace = new Trace();
  const fixed = new Random(7);
  for (let i = 0; i < 2000; i++) {
    const [x, y] = [fixed.uniform(-50, 50), fixed.uniform(-50, 50)];
    trace.add([sin(x), cos(x), tan(x), atan(x), atan2(x, y), acos(x / 50), log(x + 50), pow(x + 50, 2.2)]);
  }
  // Another digest is another behaviour: docs/behaviour-versions.md.
  assert.is(trace.digest(), "341e145e5eac1d01");
});

functions.run();
