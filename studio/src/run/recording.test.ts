import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { Frame, RobotEvent, RobotState, Scene } from "../simulate/run-messages.ts";
import { Recording } from "./recording.ts";
import { Shown } from "./shown.ts";

const recordings = suite("the recording of a run");

const frame = (timeUs: number): Frame => ({ timeUs, robots: [], boxes: [], movers: [] });
const names = ["A", "B"];
const mk = () => {
  const robots = names.map((name) => ({ name, programName: `${name}.ts` }) as Scene["robots"][number]);
  const viewBox = { xMm: 0, yMm: 0, widthMm: 1, heightMm: 1 };
  return new Recording({ worldSvg: "", viewBox, robots, moverFills: [], first: frame(0) }, 1, []);
};
const lamp = (robot: string, timeUs: number, value: number): RobotEvent => ({
  type: "output",
  part: "light",
  robot,
  timeUs,
  value,
});
const state = (part: Partial<RobotState> = {}) => ({ over: false, waits: false, lostLines: 0, ...part });

recordings(
  "has the events of all robots in order of time, also those of one moment in the order of their coming",
  () => {
    const run = mk();
    const robots = [state(), state()];
    run.add({ frames: [frame(20)], events: [lamp("A", 5, 1), lamp("A", 22, 1), lamp("B", 3, 1)], robots });
    run.add({ frames: [frame(40)], events: [lamp("A", 30, 0), lamp("B", 22, 0), lamp("B", 21, 1)], robots });
    assert.equal(
      run.events.map(({ robot, timeUs }) => `${robot}${timeUs}`),
      ["B3", "A5", "B21", "A22", "B22", "A30"],
    );
    assert.is(run.eventsUntil(22), 5);
  },
);

recordings("says whose lamp is on", () => {
  const run = mk();
  run.add({ frames: [frame(20)], events: [lamp("A", 5, 1), lamp("B", 9, 0)], robots: [state(), state()] });
  const lampsAt = (timeUs: number) =>
    names.map((name) => {
      const shown = new Shown(run, name);
      shown.moveTo(timeUs);
      return shown.outputs.get("light");
    });
  assert.equal(lampsAt(10), [1, 0]);
  assert.equal(lampsAt(5), [1, undefined]);
});

recordings("waits for a press when no robot does anything else", () => {
  const run = mk();
  const waits = (a: RobotState, b: RobotState) => {
    run.add({ frames: [], events: [], robots: [a, b] });
    return run.waits;
  };
  assert.is(waits(state({ waits: true }), state()), false);
  assert.is(waits(state({ waits: true }), state({ over: true })), true);
  assert.is(waits(state({ over: true }), state({ over: true })), false);
});

recordings("says which goals were reached at a moment", () => {
  const run = mk();
  const goals = [
    { timeUs: 10, reached: ["drives"] },
    { timeUs: 30, reached: ["drives", "stops"] },
  ];
  run.add({ frames: [frame(40)], events: [], robots: [state(), state()], goals });
  assert.equal(
    [5, 10, 29, 40].map((timeUs) => run.reachedAt(timeUs)?.length),
    [undefined, 1, 1, 2],
  );
});

recordings.run();
