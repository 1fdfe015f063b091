import { suite } from "uvu";
import * as assert from "uvu/assert";
import { type VmMoment, VmMoments } from "./vm-moment.ts";

const moments = suite("Moments that a VM keeps on its way");

function mk(timeUs: number, lines = 0): VmMoment {
  return {
    timeUs,
    powerOn: { type: "power-on", timeUs: 0, flash: new Uint8Array(0), deviceName: "robonet" },
    pages: new Map(),
    host: { flash: new Uint8Array(0), pins: new Map(), computing: [] },
    place: { at: timeUs, timeUs },
    lines: { length: lines, fullAtUs: undefined },
  };
}

/** Of a run in which a program comes to so many lines a second. */
function kept(seconds: number, linesEachSecond: number): VmMoments {
  const moments = new VmMoments();
  for (let timeUs = 0; timeUs <= seconds * 1e6; timeUs += 10_000) {
    const lines = Math.floor((timeUs / 1e6) * linesEachSecond);
    if (moments.isDue(timeUs, lines)) moments.add(mk(timeUs, lines));
  }
  return moments;
}

moments("are four seconds apart, and closer where a program computes much", () => {
  assert.equal(
    kept(13, 100).all.map(({ timeUs }) => timeUs / 1e6),
    [0, 4, 8, 12],
  );
  assert.is(kept(10, 20_000).all.length, 11);
});

moments("of a long run are few, spread over all of it, and the first is among them", () => {
  const { all } = kept(3600, 1000);
  assert.ok(all.length <= 64 && all.length > 32, `${all.length} moments`);
  assert.is(all[0]!.timeUs, 0);
  const gaps = all.slice(1).map(({ timeUs }, i) => timeUs - all[i]!.timeUs);
  assert.ok(Math.max(...gaps) <= 3600e6 / 32, `a gap of ${Math.max(...gaps)} µs`);
});

moments.run();
