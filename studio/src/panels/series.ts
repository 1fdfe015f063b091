import type { SimulationEvent } from "../../../sim/index.ts";
import type { Recording } from "../run/recording.ts";
import type { Frame, RobotShape } from "../simulate/protocol.ts";

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

/** What the program itself plotted so far, in the order of the first mention. */
export function plottedSeries(events: readonly SimulationEvent[]): Series[] {
  const names = new Set<string>();
  for (const event of events)
    if (event.type === "plot") for (const name of Object.keys(event.values)) names.add(name);
  return [...names].map((name) => ({ id: `plot.${name}`, name, unit: "" }));
}

/** Times in s and values up to a moment. */
export function valuesOf(run: Recording, { id }: Series, untilUs: number): [number[], number[]] {
  const times: number[] = [];
  const values: number[] = [];
  if (id.startsWith("plot.")) {
    const name = id.slice("plot.".length);
    for (const event of run.events.slice(0, run.eventsUntil(untilUs))) {
      const value = event.type === "plot" ? event.values[name] : undefined;
      if (value === undefined) continue;
      times.push(event.timeUs / 1e6);
      values.push(value);
    }
    return [times, values];
  }
  const read = reader(id, run.scene.robot);
  const last = run.frameAt(untilUs);
  for (let i = 0; i <= last; i++) {
    times.push(run.frames[i]!.timeUs / 1e6);
    values.push(read(run.frames[i]!, run.frames[i - 1]));
  }
  return [times, values];
}

function reader(id: string, shape: RobotShape): (frame: Frame, before: Frame | undefined) => number {
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

function speedBetween(frame: Frame, before: Frame | undefined): number {
  if (!before || frame.timeUs <= before.timeUs) return 0;
  const mm = Math.hypot(frame.xMm - before.xMm, frame.yMm - before.yMm);
  return mm / ((frame.timeUs - before.timeUs) / 1e6);
}
