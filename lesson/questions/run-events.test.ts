import { test } from "uvu";
import * as assert from "uvu/assert";
import type { SimulationEvent } from "../../sim/index.ts";
import { at, mkView as mk, output } from "../../test/support/made-run.ts";

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
    timeUs: 5e6,
    events: [output("light", 1, 1), output("light", 1.5, 0.5), output("light", 2, 0), output("light", 4, 1)],
  });
  // The second one goes on until the run is over.
  assert.equal(run.onSpans("light"), [
    { from: 1, to: 2 },
    { from: 4, to: 5 },
  ]);
  assert.is(run.isOn("light"), true);
  assert.is(run.isOn("buzzer"), false);
  assert.is(run.wasOnAt("light", 0.99), false);
  assert.is(run.wasOnAt("light", 1), true);
  assert.is(run.wasOnAt("light", 2), false);
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

const zone = (phase: "enter" | "leave", second: number, name = "goal"): SimulationEvent => ({
  type: "zone",
  ...at(second),
  phase,
  zone: name,
});

test("lines are those that were printed, each with its time; a text with a line break is two", () => {
  const said = (second: number, text: string): SimulationEvent => ({
    type: "console",
    ...at(second),
    level: "log",
    text,
  });
  const run = mk({ events: [said(1, "one"), output("light", 1.5, 1), said(2, "two\nthree")] });
  assert.equal(run.consoleLines, ["one", "two", "three"]);
  assert.equal(run.consoleTimes, [1, 2, 2]);
});

test("a zone is entered each time that the robot comes into it, not when it leaves", () => {
  const run = mk({
    events: [zone("enter", 1), zone("leave", 2), zone("enter", 3, "home"), zone("enter", 4)],
  });
  assert.equal(run.zonesEntered, ["goal", "home", "goal"]);
  assert.equal(run.zoneTimes("goal"), [1, 4]);
  assert.equal(run.zoneTimes("other"), []);
});

test("how long a part was on and off; switching on what is on changes nothing", () => {
  const run = mk({
    timeUs: 8e6,
    events: [
      output("buzzer", 1, 1),
      output("light", 1.125, 1),
      output("buzzer", 1.25, 0.5),
      output("buzzer", 1.5, 0),
      output("buzzer", 3, 0),
      output("buzzer", 4, 1),
      output("buzzer", 6, 0),
      output("buzzer", 7, 1),
    ],
  });
  assert.equal(run.onTimes("buzzer"), [0.5, 2, 1]);
  assert.equal(run.offTimes("buzzer"), [2.5, 1]);
  assert.equal(run.switchOnTimes("buzzer"), [1, 4, 7]);
  assert.equal(run.switchOnTimes("light"), [1.125]);
  assert.equal(run.onTimes("light"), [6.875]);
  assert.is(run.wasOnAt("buzzer", 1.4), true);
  assert.is(run.wasOnAt("buzzer", 1.5), false);
  assert.is(run.isOn("buzzer"), true);
  assert.is(mk({ events: [output("light", 1, 1), output("light", 2, 0)] }).isOn("light"), false);
});

test("a press counts when the button goes down, and only of that button", () => {
  const press = (phase: "begin" | "end", second: number, button = "button"): SimulationEvent => ({
    type: "press",
    ...at(second),
    phase,
    button,
  });
  const run = mk({
    events: [press("begin", 1), press("end", 2), press("begin", 3, "other"), press("begin", 4)],
  });
  assert.equal(run.pressTimes("button"), [1, 4]);
});

test("a fall is told with its time; without one there is none", () => {
  const fell: SimulationEvent = { type: "fell", ...at(3), wheel: "left" };
  assert.is(mk({ events: [zone("enter", 1), fell] }).fellAtSeconds, 3);
  assert.is(mk({}).fellAtSeconds, undefined);
});

test("what the result says of the run is told as it is", () => {
  const run = mk({ outcome: "time", clearanceMm: 77, motorsRan: false, timeUs: 4_500_000 });
  assert.equal([run.outcome, run.clearanceMm, run.motorsRan, run.endSeconds], ["time", 77, false, 4.5]);
});

test.run();
