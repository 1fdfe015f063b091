import { suite } from "uvu";
import * as assert from "uvu/assert";
import { Recording } from "../run/recording.ts";
import type { RobotEvent, RobotFrame, RobotShape } from "../simulate/run-messages.ts";
import { curvesOf, plottedSeries, readingsAt, seriesOf } from "./series.ts";

const curves = suite("curves of several robots");

const shape = (beams: readonly string[]): RobotShape => ({
  chassis: { frontMm: 1, backMm: 1, leftMm: 1, rightMm: 1 },
  wheelDiameterMm: 1,
  trackWidthMm: 1,
  beams: beams.map((id) => ({
    id,
    xMm: 0,
    yMm: 0,
    headingDeg: 0,
    maxMm: 100,
    by: { fieldOfViewDeg: 1 },
    edge: [],
  })),
  spots: [],
  colourSpots: [],
  quantities: [],
  lamps: [],
  buzzers: [],
  buttons: [],
  batteryVolts: 5,
});
const standing = (xMm: number, beamsMm: readonly number[]): RobotFrame => ({
  xMm,
  yMm: 0,
  headingDeg: 0,
  leftDuty: 0,
  rightDuty: 0,
  beamsMm,
  reflectances: [],
  colours: [],
  quantities: [],
  batteryVolts: 5,
  computedUs: 0,
});
const frame = (timeUs: number, xMm: number) => ({
  timeUs,
  robots: [standing(0, []), standing(xMm, [50])],
  boxes: [],
  movers: [],
});
const plotted = (robot: string, timeUs: number, value: number): RobotEvent => ({
  type: "plot",
  robot,
  timeUs,
  values: { error: value },
});

const run = new Recording(
  {
    worldSvg: "",
    moverFills: [],
    viewBox: { xMm: 0, yMm: 0, widthMm: 1, heightMm: 1 },
    robots: [
      { name: "A", programName: "a.ts", shape: shape([]), breakable: [] },
      { name: "B", programName: "b.ts", shape: shape(["distance"]), breakable: [] },
    ],
    first: frame(0, 0),
  },
  1,
  [],
);
const state = { over: false, waits: false, lostLines: 0 };
run.add({
  frames: [frame(500_000, 100)],
  events: [plotted("A", 100_000, 1), plotted("B", 200_000, 2), plotted("A", 300_000, 3)],
  robots: [state, state],
});

const told = (id: string) =>
  curvesOf(run, { id, name: "", unit: "" }, 500_000).map(({ robot, values }) => `${robot} ${values}`);

curves("are each robot's own values", () => {
  assert.equal(plottedSeries(run).length, 1);
  assert.equal(told("plot.error"), ["A 1,3", "B 2"]);
  assert.equal(told("speed"), ["A 0,0", "B 0,200"]);
});

curves("are there only of robots that have the part, which is offered once", () => {
  assert.equal(told("beam.distance"), ["B 50,50"]);
  assert.equal(
    seriesOf(run.scene.robots)
      .map(({ id }) => id)
      .filter((id) => id === "beam.distance" || id === "battery"),
    ["battery", "beam.distance"],
  );
});

curves("at a moment are the robot's readings, with units", () => {
  const told = readingsAt(run, 1, 500_000).map(({ series, value }) => `${series.id} ${value} ${series.unit}`);
  assert.ok(told.includes("beam.distance 50 mm"), told.join(", "));
  assert.ok(told.includes("speed 200 mm/s"), told.join(", "));
  assert.ok(told.includes("battery 5 V"), told.join(", "));
});

curves.run();
