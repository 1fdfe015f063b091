import { test } from "uvu";
import * as assert from "uvu/assert";
import type { Sample, SimulationEvent } from "../../sim/index.ts";
import { at, type Command, mkView as mk, near, times, way } from "../../test/support/made-run.ts";

const square = (side: number, turn = 90) => way(...times(4, ["d", side], ["t", turn]));

test("a robot stands at its end when it moved less than 2 mm in the last half second", () => {
  const moved = (mm: number) => {
    const samples = way(["wait", 1]);
    samples[samples.length - 1] = { ...samples.at(-1)!, xMm: mm };
    return mk({ samples }).standsAtEnd;
  };
  assert.is(moved(0), true);
  assert.is(moved(1.9), true);
  assert.is(moved(2.1), false);
  assert.is(mk({ samples: way(["d", 200]) }).standsAtEnd, false);
  assert.is(mk({ samples: way(["t", 90]) }).standsAtEnd, false);
});

test("speed is positive ahead, negative behind, and none on the spot", () => {
  const speeds = (...commands: Command[]) => mk({ samples: way(...commands) }).speeds();
  near(speeds(["d", 100]).at(-1)!.mmPerS, 100);
  near(speeds(["d", -100]).at(-1)!.mmPerS, -100);
  near(speeds(["t", 90]).at(-1)!.mmPerS, 0);
  near(speeds(["t", -90]).at(-1)!.degPerS, -90);
});

test("reversals and changes of the turn are counted, standing between them is none", () => {
  const run = mk({ samples: way(["d", 100], ["wait", 1], ["d", 100], ["d", -100], ["wait", 1], ["d", 100]) });
  assert.is(run.reversals(), 2);
  const turns = mk({ samples: way(["t", 45], ["wait", 1], ["t", 45], ["t", -45]) });
  assert.is(turns.signChanges(), 1);
  assert.is(turns.reversals(), 0);
});

test("how long it rolled on after a moment; undefined when it did not stop", () => {
  const run = mk({ samples: way(["d", 100], ["wait", 1]) });
  near(run.stoppedAfter(0.5)!, 0.6, 0.03);
  assert.is(run.stoppedAfter(1.5), 0);
  assert.is(mk({ samples: way(["d", 100]) }).stoppedAfter(0.5), undefined);
});

test("it stood at a moment when it did not move around it", () => {
  const run = mk({ samples: way(["d", 100], ["wait", 1], ["d", 100]) });
  assert.is(run.stoodAt(0.5), false);
  assert.is(run.stoodAt(1.5), true);
  assert.is(run.stoodAt(2.2), false);
});

test("it stands only where it did from 60 ms before the moment to 60 ms after", () => {
  const stops = mk({ samples: way(["d", 100], ["wait", 1]) });
  assert.equal([stops.stoodAt(1.05), stops.stoodAt(1.07)], [false, true]);
  const begins = mk({ samples: way(["wait", 1], ["d", 100]) });
  assert.equal([begins.stoodAt(0.95), begins.stoodAt(0.965)], [true, false]);
  const pushed = (mm: number) =>
    mk({ samples: way(["wait", 1]).map((each, i) => ({ ...each, xMm: i < 25 ? 0 : mm })) }).stoodAt(0.5);
  assert.equal([pushed(1.5), pushed(2.5)], [true, false]);
});

test("a curve is what it drives while turning; straight ways and turns on the spot are none", () => {
  const curve = way(...times(100, ["d", 2], ["t", 1.8]));
  assert.ok(mk({ samples: curve }).curvedMm() > 150);
  assert.is(mk({ samples: way(["d", 300]) }).curvedMm(), 0);
  assert.ok(mk({ samples: square(300) }).curvedMm() < 50);
});

test("turns are added up to one side between two moments", () => {
  const run = mk({ samples: way(["t", 90], ["t", 90], ["t", -180]) });
  near(run.turnedDegBetween(0, 4), 180);
  near(run.turnedDegBetween(0, 1), 90, 2);
  near(run.turnedDegBetween(2, 4), 180);
  near(mk({ samples: way(["t", 270]) }).turnedDegBetween(1, 2), 90, 0.01);
});

test("the way from one moment to another is measured along it", () => {
  const run = mk({ samples: way(["d", 100], ["d", -100]) });
  near(run.wayMm(0, 2), 200);
  near(run.wayMm(0, 1), 100);
});

test("lengths and turns are those of the whole way", () => {
  const run = mk({ samples: way(["d", 300], ["t", 90], ["d", 400], ["t", -60]) });
  near(run.pathLengthMm, 700);
  near(run.displacementMm, 500);
  near(run.turnedDeg, 30);
  near(run.turnedAnywayDeg, 150);
  near(run.turnedFromStartDeg(270), 90);
  near(run.turnedFromStartDeg(-20), 20);
});

test("what a robot sways within half a second is no progress", () => {
  const swaying = mk({ samples: way(...times(4, ["d", 24], ["d", -24], ["wait", 0.02])) });
  near(swaying.pathLengthMm, 192);
  assert.ok(swaying.progressMm() < 40, `${swaying.progressMm()}`);
  const straight = mk({ samples: way(["d", 300]) });
  near(straight.progressMm(), 300);
  near(straight.progressMm(1), 100);
  near(straight.progressMm(1.3), 100);
});

test("the pose at a moment is that of the last sample before it", () => {
  const run = mk({ samples: way(["d", 100]) });
  near(run.poseAt(0.5).xMm, 50);
  near(run.poseAt(-1).xMm, 0);
  near(run.poseAt(9).xMm, 100);
});

test("ahead is measured along the first heading, behind is negative", () => {
  const run = mk({ samples: way(["d", 100], ["t", 90], ["d", 50]) });
  near(run.aheadMm(run.end), 100);
  near(run.aheadMm({ xMm: -30, yMm: 9, headingDeg: 0 }), -30);
  const turned = mk({ samples: way(["d", 100]).map((each) => ({ ...each, headingDeg: 90 })) });
  near(turned.aheadMm({ xMm: 0, yMm: 70, headingDeg: 0 }), 70);
  const elsewhere = mk({
    samples: way(["d", 100]).map((each) => ({ ...each, xMm: each.xMm + 500, yMm: 300 })),
  });
  near(elsewhere.aheadMm(elsewhere.end), 100);
});

test("it moves from when it has left its place by more than 2 mm", () => {
  const run = mk({ samples: way(["wait", 1], ["d", 100]) });
  near(run.movesFrom!, 1.04, 0.021);
  assert.is(mk({ samples: way(["wait", 1], ["d", 2]) }).movesFrom, undefined);
  assert.is(mk({ samples: way(["wait", 1], ["d", 4]) }).movesFrom, 1.04);
  const pushed = way(["wait", 1]).map((each) => ({ ...each, xMm: each.timeUs < 500_000 ? 0 : 2.5 }));
  assert.is(mk({ samples: pushed }).movesFrom, 0.5);
});

test("the last moment at which it moved, driving or turning; 0 when it never did", () => {
  assert.is(mk({ samples: way(["wait", 1]) }).lastMovedSeconds, 0);
  near(mk({ samples: way(["d", 100], ["wait", 1]) }).lastMovedSeconds, 1, 0.001);
  near(mk({ samples: way(["t", 90], ["wait", 1]) }).lastMovedSeconds, 1, 0.001);
  const shivers = way(["d", 100], ["wait", 1]);
  const ending = (byMm: number, byDeg: number) => {
    const last = { ...shivers.at(-1)!, xMm: 100 + byMm, headingDeg: byDeg };
    return mk({ samples: [...shivers.slice(0, -1), last] }).lastMovedSeconds;
  };
  near(ending(0.045, 0.045), 1, 0.001);
  near(ending(0.055, 0), 2, 0.001);
  near(ending(0, -0.055), 2, 0.001);
});

test("motors run at the end when one of them was driven in the last half second", () => {
  const withDuty = (leftDuty: number, rightDuty: number, fromEnd = 1) => {
    const samples = way(["d", 100], ["wait", 1]);
    samples[samples.length - fromEnd] = { ...samples.at(-fromEnd)!, leftDuty, rightDuty };
    return mk({ samples }).motorsRunAtEnd;
  };
  assert.is(withDuty(0, 0), false);
  assert.is(withDuty(0.5, 0), true);
  assert.is(withDuty(0, -0.5), true);
  assert.is(withDuty(0.5, 0.5, 26), true, "half a second before");
  assert.is(withDuty(0.5, 0.5, 27), false, "longer before");
});

test("a robot that turned by less than a degree in the last half second stands", () => {
  const turned = (deg: number) => {
    const samples = way(["wait", 1]);
    samples[samples.length - 1] = { ...samples.at(-1)!, headingDeg: deg };
    return mk({ samples }).standsAtEnd;
  };
  assert.is(turned(0.9), true);
  assert.is(turned(-1.1), false);
  assert.is(mk({ samples: way(["wait", 0.2]) }).standsAtEnd, true);
  assert.is(mk({ samples: way(["d", 20]) }).standsAtEnd, false);
  const longAgo = way(["d", 100], ["wait", 0.5]);
  assert.is(mk({ samples: longAgo }).standsAtEnd, true);
  assert.is(mk({ samples: longAgo.slice(0, -2) }).standsAtEnd, false);
});

test("how close it came to a point, not how close it ended", () => {
  near(mk({ samples: way(["d", 300]) }).nearestMm(100, 40), 40);
  near(mk({ samples: way(["d", 300]) }).nearestMm(340, -30), 50);
});

test("a long run has its sums though it keeps fewer samples", () => {
  const run = mk({ samples: way(["d", 100]), way: { mm: 900, turnedDeg: 45, turnedAnywayDeg: 135 } });
  assert.equal([run.pathLengthMm, run.turnedDeg, run.turnedAnywayDeg], [900, 45, 135]);
});

/** Three seconds of driving at 100 mm/s while it turns. */
function bend(degPerS: number): Sample[] {
  let [xMm, yMm] = [0, 0];
  return Array.from({ length: 151 }, (_, i) => {
    const headingDeg = i * 0.02 * degPerS;
    const sample = { timeUs: i * 20_000, xMm, yMm, headingDeg, leftDuty: 0, rightDuty: 0 };
    xMm += 2 * Math.cos((headingDeg * Math.PI) / 180);
    yMm += 2 * Math.sin((headingDeg * Math.PI) / 180);
    return sample;
  });
}

test("who turns slowly while driving corrects a straight way; who turns faster drives a curve", () => {
  assert.is(mk({ samples: bend(14) }).curvedMm(), 0);
  near(mk({ samples: bend(16) }).curvedMm(), 290, 5);
  near(mk({ samples: bend(-16) }).curvedMm(), 290, 5);
});

test("what a wall turns is no curve", () => {
  const touch: SimulationEvent = { type: "contact", ...at(1), phase: "begin", kind: "wall", element: "w" };
  near(mk({ samples: bend(20), events: [touch] }).curvedMm(), 80, 1);
});

test("within the dead band a turn keeps its sign", () => {
  const run = mk({ samples: way(["t", 45], ["t", -45], ["t", 45]) });
  assert.is(run.signChanges(), 2);
  assert.is(run.signChanges(89), 2);
  assert.is(run.signChanges(91), 0);
  const swaying = (degPerS: number) => {
    const samples = bend(degPerS).map((each) => ({
      ...each,
      headingDeg: degPerS * Math.min(each.timeUs / 1e6, 3 - each.timeUs / 1e6),
    }));
    return mk({ samples }).signChanges();
  };
  assert.equal([swaying(4.5), swaying(5.5)], [0, 1]);
});

test.run();
