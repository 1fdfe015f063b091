import { test } from "uvu";
import * as assert from "uvu/assert";
import type { RobotResult, RunScene, Sample, SimulationEvent } from "../../sim/index.ts";
import { liesOn, regularFigure } from "./figure.ts";
import { RunView } from "./run-view.ts";

type Element = RunScene["elements"][number];

type Command = readonly ["d" | "t" | "wait", number];

/** A robot that does what the commands say, at 100 mm/s and 90 degrees a second: `d` drives mm, `t` turns degrees. */
function way(...commands: Command[]): Sample[] {
  let [xMm, yMm, headingDeg, timeUs] = [0, 0, 0, 0];
  const samples: Sample[] = [];
  const take = () => samples.push({ timeUs, xMm, yMm, headingDeg, leftDuty: 0, rightDuty: 0 });
  take();
  for (const [what, amount] of commands) {
    const steps = Math.round(what === "wait" ? amount * 50 : Math.abs(amount) / (what === "d" ? 2 : 1.8));
    for (let i = 0; i < steps; i++) {
      timeUs += 20_000;
      if (what === "t") headingDeg += amount / steps;
      if (what === "d") {
        xMm += (Math.cos((headingDeg * Math.PI) / 180) * amount) / steps;
        yMm += (Math.sin((headingDeg * Math.PI) / 180) * amount) / steps;
      }
      take();
    }
  }
  return samples;
}

function mk({
  samples = way(),
  events = [],
  elements = [],
  ...rest
}: Partial<RobotResult> & { readonly elements?: readonly Element[] }): RunView {
  const robot: RobotResult = {
    name: "",
    outcome: "finished",
    timeUs: samples.at(-1)!.timeUs,
    events,
    samples,
    motorsRan: true,
    lineSensors: [
      { xMm: 70, yMm: -8 },
      { xMm: 70, yMm: 8 },
    ],
    clearanceMm: 0,
    traceHash: "",
    ...rest,
  };
  return new RunView({ robots: [robot], scene: { elements } });
}

const at = (second: number) => ({ timeUs: second * 1e6 });
const output = (part: string, second: number, value: number): SimulationEvent => ({
  type: "output",
  ...at(second),
  part,
  value,
});
const near = (value: number, wanted: number, tolerance = 0.5) =>
  assert.ok(Math.abs(value - wanted) <= tolerance, `${value} is not ${wanted}`);

/** The same commands again and again. */
const times = (count: number, ...commands: Command[]): Command[] =>
  Array.from({ length: count }, () => commands).flat();

const square = (side: number, turn = 90) => way(...times(4, ["d", side], ["t", turn]));
const tolerance = { sideToleranceMm: 40, turnToleranceDeg: 10 };
const figure = regularFigure(4, 400, tolerance);

/** A floor that ends at x, aslant: it leads `aslant` mm further away for each mm to the right. */
function edge(id: string, x: number, aslant: number): Element {
  const points = [-1000, 1000].map((y) => ({ x: x + aslant * y, y }));
  const far = x < 0 ? -3000 : 3000;
  return {
    kind: "void",
    id,
    strokeWidthMm: 0,
    fill: "",
    outlines: [[...points, { x: far, y: 1000 }, { x: far, y: -1000 }]],
  };
}

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

test("a contact is counted once, at its begin, and by its kind", () => {
  const contact = (phase: "begin" | "end", kind: "wall" | "box", second: number): SimulationEvent => ({
    type: "contact",
    ...at(second),
    phase,
    kind,
    element: "it",
  });
  const run = mk({
    events: [contact("begin", "wall", 1), contact("end", "wall", 2), contact("begin", "box", 3)],
  });
  assert.is(run.contacts("wall"), 1);
  assert.is(run.contacts("box"), 1);
  assert.equal(run.contactTimes("wall"), [1]);
  assert.is(mk({}).contacts("wall"), 0);
});

test("a part is on from when it is switched on until it is switched off", () => {
  const run = mk({
    events: [output("light", 1, 1), output("light", 1.5, 0.5), output("light", 2, 0), output("light", 4, 1)],
  });
  // The second one goes on until the run is over.
  assert.equal(run.onSpans("light"), [
    { from: 1, to: 2 },
    { from: 4, to: run.endSeconds },
  ]);
  assert.is(run.isOn("light"), true);
  assert.is(run.isOn("buzzer"), false);
  assert.is(run.wasOnAt("light", 0.99), false);
  assert.is(run.wasOnAt("light", 1), true);
  assert.is(run.wasOnAt("light", 2), false);
});

test("straight legs are cut where the robot turns, and nowhere else", () => {
  const legs = mk({
    samples: way(["d", 100], ["d", 100], ["t", 90], ["d", 300], ["t", -45], ["d", 50]),
  }).legs();
  assert.is(legs.length, 3);
  near(legs[0]!.lengthMm, 200);
  near(legs[1]!.lengthMm, 300);
  near(legs[1]!.turnDeg, 90);
  near(legs[2]!.turnDeg, -45);
  assert.is(mk({ samples: way(["t", 360]) }).legs().length, 0);
  assert.is(mk({ samples: way(["d", 200], ["t", 10], ["d", 200]) }).legs().length, 1);
});

test("a way back along the same line is a leg of its own", () => {
  const legs = mk({ samples: way(["d", 200], ["d", -200]) }).legs();
  assert.is(legs.length, 2);
  near(Math.abs(legs[1]!.turnDeg), 180);
});

test("a square is followed to either hand, also when it is turned first or driven backwards", () => {
  for (const samples of [
    square(400),
    square(400, -90),
    way(["t", 90], ["d", 400], ["t", 90], ["d", 400], ["t", 90], ["d", 400], ["t", 90], ["d", 400]),
    square(-400),
  ])
    assert.is(mk({ samples }).followed(figure).difference, undefined);
  assert.is(mk({ samples: square(400, -90) }).followed(figure).hand, "left");
});

test("a side is off where it is longer or shorter than allowed, and a corner likewise", () => {
  assert.is(mk({ samples: square(438) }).followed(figure).difference, undefined);
  assert.is(mk({ samples: square(442) }).followed(figure).difference?.what, "side");
  assert.is(mk({ samples: square(358) }).followed(figure).difference?.what, "side");
  assert.is(mk({ samples: square(400, 99) }).followed(figure).difference, undefined);
  assert.is(mk({ samples: square(400, 101) }).followed(figure).difference?.what, "turn");
  assert.is(mk({ samples: square(400, 79) }).followed(figure).difference?.what, "turn");
});

test("three sides are no square, nor is a bow tie, a line there and back, or nothing", () => {
  const of = (...commands: Command[]) => mk({ samples: way(...commands) }).followed(figure).difference;
  assert.equal(of(["d", 400], ["t", 90], ["d", 400], ["t", 90], ["d", 400]), { what: "ends", number: 3 });
  assert.is(of(["d", 400], ["t", 90], ["d", 400], ["t", -90], ["d", 400])?.what, "turn");
  assert.is(of(["d", 400], ["d", -400])?.what, "turn");
  assert.equal(of(), { what: "ends", number: 0 });
});

test("a circle has no straight side of a square, and is driven in a curve", () => {
  const circle = way(...times(200, ["d", 8], ["t", 1.8]));
  assert.ok(mk({ samples: circle }).followed(figure).difference);
});

test("squares lie on each other when they begin in one direction and turn to one hand", () => {
  const followed = (samples: Sample[]) => mk({ samples }).followed(regularFigure(4, 200, tolerance));
  assert.is(liesOn(followed(square(200)), followed(square(100)), 30), true);
  assert.is(liesOn(followed(square(200, -90)), followed(square(200)), 30), false);
  const turned = way(["t", 90], ...times(4, ["d", 200], ["t", 90]));
  assert.is(liesOn(followed(turned), followed(square(200)), 30), false);
});

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

test("at an aslant edge one sensor is past it first, and the second only if the robot drives on", () => {
  const elements = [edge("east", 500, 0.65)];
  const sensors = (mm: number) => mk({ elements, samples: way(["d", mm]) }).edgesReached()[0]?.sensors;
  assert.is(sensors(424), undefined);
  assert.is(sensors(430), 1);
  assert.is(sensors(438), 2);
});

test("a robot that slows down before the second sensor is past the edge has noticed it", () => {
  const elements = [edge("east", 500, 0.65)];
  const rolling = way(["d", 428]);
  for (let mm = 429; mm < 440; mm++) {
    const last = rolling.at(-1)!;
    rolling.push({ ...last, timeUs: last.timeUs + 20_000, xMm: mm });
  }
  assert.is(mk({ elements, samples: rolling }).edgesReached()[0]?.sensors, 1);
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

test("a curve is what it drives while turning; straight ways and turns on the spot are none", () => {
  const curve = way(...times(100, ["d", 2], ["t", 1.8]));
  assert.ok(mk({ samples: curve }).curvedMm() > 150);
  assert.is(mk({ samples: way(["d", 300]) }).curvedMm(), 0);
  assert.ok(mk({ samples: square(300) }).curvedMm() < 50);
});

test("plotted values are told by their name, in order", () => {
  const plot = (second: number, values: Record<string, number>): SimulationEvent => ({
    type: "plot",
    ...at(second),
    values,
  });
  const run = mk({
    events: [plot(1, { error: 3, speed: 9 }), plot(2, { speed: 8 }), plot(3, { error: -1 })],
  });
  assert.equal(run.plotted("error"), [
    { second: 1, value: 3 },
    { second: 3, value: -1 },
  ]);
  assert.equal(run.plotted("none"), []);
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

test("turns are added up to one side between two moments", () => {
  const run = mk({ samples: way(["t", 90], ["t", 90], ["t", -180]) });
  near(run.turnedDegBetween(0, 4), 180);
  near(run.turnedDegBetween(0, 1), 90, 2);
  near(run.turnedDegBetween(2, 4), 180);
});

test("the way from one moment to another is measured along it", () => {
  const run = mk({ samples: way(["d", 100], ["d", -100]) });
  near(run.wayMm(0, 2), 200);
  near(run.wayMm(0, 1), 100);
});

test.run();
