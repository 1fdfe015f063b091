import * as assert from "uvu/assert";
import { RunView } from "../../lesson/questions/run-view.ts";
import type { RobotResult, RunResult, RunScene, Sample, SimulationEvent } from "../../sim/index.ts";

export type Element = RunScene["elements"][number];

export type Command = readonly ["d" | "t" | "wait", number];

/** A robot that does what the commands say, at 100 mm/s and 90 degrees a second: `d` drives mm, `t` turns degrees. */
export function way(...commands: Command[]): Sample[] {
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

interface Made extends Partial<RobotResult> {
  readonly elements?: readonly Element[];
}

/** The result of a run of one robot that did this. */
export function mkResult({ samples = way(), events = [], elements = [], ...rest }: Made): RunResult {
  const robot: RobotResult = {
    name: "",
    outcome: "finished",
    timeUs: samples.at(-1)!.timeUs,
    events,
    samples,
    swappedMotors: [],
    motorsRan: true,
    lineSensors: [
      { xMm: 70, yMm: -8 },
      { xMm: 70, yMm: 8 },
    ],
    clearanceMm: 0,
    traceHash: "",
    ...rest,
  };
  return { timeUs: robot.timeUs, robots: [robot], scene: { wheelsShare: 1, elements }, traceHash: "" };
}

export function mkView(made: Made): RunView {
  return new RunView(mkResult(made));
}

export const at = (second: number) => ({ timeUs: second * 1e6 });
export const output = (part: string, second: number, value: number): SimulationEvent => ({
  type: "output",
  ...at(second),
  part,
  value,
});
export const near = (value: number, wanted: number, tolerance = 0.5) =>
  assert.ok(Math.abs(value - wanted) <= tolerance, `${value} is not ${wanted}`);

/** The same commands again and again. */
export const times = (count: number, ...commands: Command[]): Command[] =>
  Array.from({ length: count }, () => commands).flat();

/** A floor that ends at x, aslant: it leads `aslant` mm further away for each mm to the right. */
export function edge(id: string, x: number, aslant: number): Element {
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
