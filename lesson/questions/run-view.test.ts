import { test } from "uvu";
import * as assert from "uvu/assert";
import type { Sample } from "../../sim/index.ts";
import { type Element, edge, mkView as mk, near, way } from "../../test/support/made-run.ts";

test("edges are counted when another one follows; the same edge again is a second time at it", () => {
  const elements = [edge("east", 500, 0.65), edge("west", -500, 0.65)];
  const there = ["d", 440] as const;
  const wiggle = mk({ elements, samples: way(there, ["d", -100], ["d", 100], ["d", -100], ["d", 100]) });
  assert.equal(
    wiggle.edgesReached().map(({ edge: id, times }) => [id, times]),
    [["east", 3]],
  );
  const back = mk({ elements, samples: way(there, ["d", -80], ["t", 180], ["d", 800]) });
  assert.equal(
    back.edgesReached().map(({ edge: id }) => id),
    ["east", "west"],
  );
  assert.equal(mk({ elements, samples: way(["d", 400]) }).edgesReached(), []);
});

test("its sensors were over an element from when the first came there until the last had left", () => {
  const strip: Element = {
    ...edge("strip", 0, 0),
    outlines: [
      [
        { x: 300, y: -100 },
        { x: 340, y: -100 },
        { x: 340, y: 100 },
        { x: 300, y: 100 },
      ],
    ],
  };
  const overStrip = (samples: Sample[]) => mk({ elements: [strip], samples }).overSpans("strip");
  const there = overStrip(way(["d", 400]));
  assert.is(there.length, 1);
  const [{ from, to }] = there as [(typeof there)[0]];
  near(from, 2.3, 0.03);
  near(to, 2.7, 0.03);
  assert.is(overStrip(way(["d", 400], ["d", -400])).length, 2);
  const ends = way(["d", 250]);
  assert.is(overStrip(ends)[0]?.to, ends.at(-1)!.timeUs / 1e6, "until the end of the run");
  assert.equal(overStrip(way(["d", 200])), []);
});

test("an edge that it stays over is reached once, also when it comes to another one there", () => {
  const square = (id: string, x: number, y: number): Element => ({
    ...edge(id, 0, 0),
    outlines: [
      [
        { x, y },
        { x: x + 2000, y },
        { x: x + 2000, y: y + 2000 },
        { x, y: y + 2000 },
      ],
    ],
  });
  // South of the first row lies one floor's end, east of 500 mm the other; they overlap.
  const elements = [square("south", -500, 200), square("east", 500, -500)];
  const run = mk({ elements, samples: way(["t", 90], ["d", 300], ["t", -90], ["d", 600]) });
  assert.equal(
    run.edgesReached().map(({ edge: id, times }) => [id, times]),
    [
      ["south", 1],
      ["east", 1],
    ],
  );
});

test("its line sensors look where its nose points", () => {
  const elements = [
    {
      ...edge("south", 0, 0),
      outlines: [
        [
          { x: -6, y: 60 },
          { x: 200, y: 60 },
          { x: 200, y: 80 },
          { x: -6, y: 80 },
        ],
      ],
    },
  ];
  const sensors = (headingDeg: number) =>
    mk({ elements, samples: way(["wait", 0.1]).map((each) => ({ ...each, headingDeg })) }).edgesReached()[0]
      ?.sensors;
  assert.equal([sensors(90), sensors(-90), sensors(0), sensors(80)], [1, undefined, undefined, 2]);
});

test("at an aslant edge one sensor is past it first, and the second only if the robot drives on", () => {
  const elements = [edge("east", 500, 0.65)];
  const sensors = (mm: number) => mk({ elements, samples: way(["d", mm]) }).edgesReached()[0]?.sensors;
  assert.is(sensors(424), undefined);
  assert.is(sensors(430), 1);
  assert.is(sensors(438), 2);
});

/** Drives 428 mm at 100 mm/s, and 12 mm more at a share of that speed. */
function rolling(share: number): Sample[] {
  const samples = way(["d", 428]);
  while (samples.at(-1)!.xMm < 440) {
    const last = samples.at(-1)!;
    samples.push({ ...last, timeUs: last.timeUs + 20_000, xMm: last.xMm + 2 * share });
  }
  return samples;
}

test("a robot that slows down to less than three quarters before the second sensor is past has noticed", () => {
  const elements = [edge("east", 500, 0.65)];
  const sensors = (share: number) => mk({ elements, samples: rolling(share) }).edgesReached()[0]?.sensors;
  assert.is(sensors(0.5), 1);
  assert.is(sensors(0.72), 1);
  assert.is(sensors(0.78), 2);
});

test("each edge is judged by the speed at which the robot comes to it, and has the moment of that", () => {
  const elements = [edge("east", 500, 0.65), edge("west", -500, 0.65)];
  const there = rolling(0.5);
  const { timeUs } = there.at(-1)!;
  const back = way(["d", 1000], ["wait", 1]).map((each) => ({
    ...each,
    timeUs: timeUs + 20_000 + each.timeUs,
    xMm: 440 - each.xMm,
    headingDeg: 180,
  }));
  const [east, west] = mk({ elements, samples: [...there, ...back] }).edgesReached();
  assert.equal([east!.edge, east!.sensors, west!.edge, west!.sensors], ["east", 1, "west", 2]);
  near(east!.second, 4.26, 0.06);
});

test("distance to a line is that to its nearest piece, not to its middle", () => {
  const line: Element = {
    kind: "line",
    id: "track",
    strokeWidthMm: 20,
    fill: "",
    outlines: [
      [
        { x: -100, y: 50 },
        { x: 900, y: 50 },
        { x: 900, y: 500 },
      ],
    ],
  };
  near(mk({ elements: [line] }).offLineMm("track"), 50);
  near(mk({ elements: [line], samples: way(["d", 950]) }).offLineMm("track"), Math.hypot(50, 50));
  assert.throws(() => mk({ elements: [line] }).offLineMm("other"), /no element/);
});

/** A rectangle across the robot's way, from one x to another. */
const across = (kind: Element["kind"], from: number, to: number, id: string = kind): Element => ({
  kind,
  id,
  strokeWidthMm: kind === "line" ? to - from : 0,
  fill: "lime",
  outlines:
    kind === "line"
      ? [[from + to, from + to].map((x, i) => ({ x: x / 2, y: i === 0 ? -300 : 300 }))]
      : [
          [
            { x: from, y: -300 },
            { x: to, y: -300 },
            { x: to, y: 300 },
            { x: from, y: 300 },
          ],
        ],
});

test("sensors come over a line once when the robot drives over it, and twice when it comes back", () => {
  const elements = [across("line", 200, 240)];
  const over = (...mm: number[]) => mk({ elements, samples: way(...mm.map((d) => ["d", d] as const)) });
  assert.is(over(120).timesOver("line"), 0);
  assert.is(over(150).timesOver("line"), 1);
  assert.is(over(150).endsOver("line"), true);
  assert.is(over(120).endsOver("line"), false);
  assert.is(over(300).timesOver("line"), 1);
  assert.is(over(300).endsOver("line"), false);
  assert.is(over(300, -300).timesOver("line"), 2);
  assert.is(over(300).timesOver("patch"), 0);
});

test("two elements of a kind that lie side by side count as one", () => {
  const elements = [across("patch", 200, 240, "a"), across("patch", 240, 280, "b")];
  assert.is(mk({ elements, samples: way(["d", 300]) }).timesOver("patch"), 1);
});

test("an element is as far away as its middle, in mm", () => {
  const run = mk({ elements: [across("patch", 200, 240)], samples: way(["d", 300]) });
  near(run.fromMm("patch"), 80);
  near(run.fromMm("patch", run.start), 220);
  near(run.aheadMm(run.middleOf("patch")), 220);
  near(run.nearestToMm("patch"), 0);
  near(mk({ elements: [across("patch", 200, 240)], samples: way(["d", 100]) }).nearestToMm("patch"), 120);
  assert.is(run.fillOf("patch"), "lime");
  assert.throws(() => run.fillOf("other"), /no element "other"/);
});

test.run();
