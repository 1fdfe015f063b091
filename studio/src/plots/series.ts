import type { Recording } from "../run/recording.ts";
import type { RobotFrame, RobotShape, SceneRobot } from "../simulate/run-messages.ts";

/** Something that can be plotted over the time of a run. */
export interface Series {
  /** `motor.left`, `beam.distance`, `spot.leftLine`, `spot.line.s1`, `red.color`, `tilt.motion`, `plot.error`, … */
  readonly id: string;
  /** The part's or the program's own name. */
  readonly name: string;
  readonly unit: string;
  /** Of a sensor in a row, from 1 at its left. */
  readonly number?: number;
}

/** The shares of light of which a colour is made. */
export const shares = ["red", "green", "blue"] as const;

/** What can be plotted of every run of a robot. */
export function partSeries({ beams, spots, colourSpots, quantities }: RobotShape): Series[] {
  return [
    ...beams.map(({ id }) => ({ id: `beam.${id}`, name: id, unit: "mm" })),
    ...spots.map(({ id, number }) => ({
      id: `spot.${id}`,
      name: id,
      unit: "%",
      ...(number !== undefined && { number }),
    })),
    ...colourSpots.flatMap(({ id }) =>
      shares.map((share) => ({ id: `${share}.${id}`, name: id, unit: "%" })),
    ),
    ...quantities.map(quantitySeries),
    { id: "speed", name: "speed", unit: "mm/s" },
    { id: "heading", name: "heading", unit: "°" },
    { id: "motor.left", name: "left motor", unit: "%" },
    { id: "motor.right", name: "right motor", unit: "%" },
    { id: "battery", name: "battery", unit: "V" },
  ];
}

/** What a sensor measures that has no picture. */
export function quantitySeries({ name, quantity, gauge }: RobotShape["quantities"][number]): Series {
  return { id: `${quantity}.${name}`, name, unit: gauge.unit };
}

/** What programs themselves plot in a run, in the order of the first mention. */
export function plottedSeries({ plotted }: Recording): Series[] {
  return [...plotted].map((name) => ({ id: `plot.${name}`, name, unit: "" }));
}

/** What one robot has of a series, over time. */
export interface Curve {
  /** The robot's name. */
  readonly robot: string;
  /** Of the robot in its scene. */
  readonly index: number;
  /** Of the run before, to compare with. */
  readonly isBefore?: boolean;
  /** Seconds. */
  readonly times: number[];
  readonly values: number[];
}

/** The value that a curve has at a moment, seconds, or had last before; undefined: none yet. */
export function valueAt({ times, values }: Curve, seconds = Number.POSITIVE_INFINITY): number | undefined {
  let [low, high] = [0, times.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (times[middle]! <= seconds) low = middle + 1;
    else high = middle;
  }
  return values[low - 1];
}

/** What can be plotted of robots in a run, each series once. */
export function seriesOf(robots: readonly SceneRobot[]): Series[] {
  const all = robots.flatMap(({ shape }) => partSeries(shape));
  return all.filter(({ id }, at) => all.findIndex((other) => other.id === id) === at);
}

/** The curves of all robots that have a series, up to a moment. */
export function curvesOf(run: Recording, series: Series, untilUs = run.edgeUs): Curve[] {
  const has = (shape: RobotShape) =>
    isPlotted(series) || partSeries(shape).some(({ id }) => id === series.id);
  return run.scene.robots
    .map(({ name, shape }, index) => {
      const [times, values] = has(shape) ? valuesOf(run, index, series, untilUs) : [[], []];
      return { robot: name, index, times, values };
    })
    .filter(({ times }) => times.length > 0);
}

/** What a robot measures and does at a moment: a value of each series that it has. */
export function readingsAt(
  run: Recording,
  index: number,
  timeUs: number,
): { readonly series: Series; readonly value: number }[] {
  const at = run.frameAt(timeUs);
  const frame = run.frames[at];
  const robot = run.scene.robots[index];
  if (!frame || !robot) return [];
  const before = run.frames[at - 1] ?? frame;
  const seconds = (frame.timeUs - before.timeUs) / 1e6;
  return partSeries(robot.shape).map((series) => ({
    series,
    value: reader(series.id, robot.shape)(frame.robots[index]!, before.robots[index]!, seconds),
  }));
}

/** Whether a series is of the program's own values: those that it plots, and variables that somebody put onto the plot. */
export function isPlotted({ id }: Series): boolean {
  return id.startsWith("plot.") || id.startsWith("variable.");
}

/** Times in s and values of a robot up to a moment. */
function valuesOf(run: Recording, index: number, series: Series, untilUs: number): [number[], number[]] {
  const { id } = series;
  const robot = run.scene.robots[index]!;
  const times: number[] = [];
  const values: number[] = [];
  if (isPlotted(series)) {
    const name = id.slice("plot.".length);
    for (const event of run.events.slice(0, run.eventsUntil(untilUs))) {
      const value = event.type === "plot" && event.robot === robot.name ? event.values[name] : undefined;
      if (value === undefined) continue;
      times.push(event.timeUs / 1e6);
      values.push(value);
    }
    return [times, values];
  }
  const read = reader(id, robot.shape);
  const last = run.frameAt(untilUs);
  for (let i = 0; i <= last; i++) {
    const [frame, before] = [run.frames[i]!, run.frames[i - 1] ?? run.frames[i]!];
    times.push(frame.timeUs / 1e6);
    values.push(read(frame.robots[index]!, before.robots[index]!, (frame.timeUs - before.timeUs) / 1e6));
  }
  return [times, values];
}

/** Reads a value out of a frame; some need the one before, and the seconds between. */
type Reader = (frame: RobotFrame, before: RobotFrame, seconds: number) => number;

function reader(id: string, shape: RobotShape): Reader {
  const [kind, part] = kindAndPart(id);
  const beam = shape.beams.findIndex((each) => each.id === part);
  const spot = shape.spots.findIndex((each) => each.id === part);
  const colour = shape.colourSpots.findIndex((each) => each.id === part);
  const quantity = shape.quantities.findIndex((each) => quantitySeries(each).id === id);
  if (quantity >= 0) return (frame) => frame.quantities[quantity] ?? 0;
  switch (kind) {
    case "beam":
      return (frame) => frame.beamsMm[beam] ?? 0;
    case "spot":
      return (frame) => (frame.reflectances[spot] ?? 0) * 100;
    case "red":
    case "green":
    case "blue":
      return (frame) => (frame.colours[colour]?.[kind] ?? 0) * 100;
    case "motor":
      return (frame) => (part === "left" ? frame.leftDuty : frame.rightDuty) * 100;
    case "battery":
      return (frame) => frame.batteryVolts;
    case "heading":
      return (frame) => frame.headingDeg;
    default:
      return speedBetween;
  }
}

/** `spot.line.s1` is the spot `line.s1`. */
export function kindAndPart(id: string): [kind: string, part: string] {
  const dot = id.indexOf(".");
  return dot < 0 ? [id, ""] : [id.slice(0, dot), id.slice(dot + 1)];
}

function speedBetween(frame: RobotFrame, before: RobotFrame, seconds: number): number {
  return seconds > 0 ? Math.hypot(frame.xMm - before.xMm, frame.yMm - before.yMm) / seconds : 0;
}
