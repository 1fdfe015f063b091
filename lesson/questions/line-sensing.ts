import {
  cos,
  distanceMm,
  isInside,
  isPainted,
  type Pose,
  type RobotResult,
  type RunScene,
  sin,
} from "../../sim/index.ts";

export type FloorKind = "line" | "patch" | "void";

/** A robot at an edge, from when a line sensor came over it until the robot comes to another one. */
export interface EdgeVisit {
  /** The element beyond the edge. */
  readonly edge: string;
  readonly second: number;
  /** How often a line sensor came over it, before another one. */
  readonly times: number;
  /** How many line sensors were over it at once before the robot slowed down; it rolls on a little when it stops. */
  readonly sensors: number;
}

/** A robot that is slower than this share of the speed at which it came has noticed the edge. */
const slowShare = 0.75;

type Scene = RunScene["elements"];

/** How many line sensors of a robot are over one of these elements. */
export function sensorsOver(
  { lineSensors }: Pick<RobotResult, "lineSensors">,
  { xMm, yMm, headingDeg }: Pose,
  elements: Scene,
): number {
  const heading = (headingDeg * Math.PI) / 180;
  const [along, across] = [cos(heading), sin(heading)];
  return lineSensors.filter((place) => {
    const x = xMm + along * place.xMm - across * place.yMm;
    const y = yMm + across * place.xMm + along * place.yMm;
    return elements.some(({ kind, outlines, strokeWidthMm }) =>
      kind === "line" ? isPainted(outlines, x, y, strokeWidthMm) : isInside(outlines, x, y),
    );
  }).length;
}

/** The edges that a robot came to, in order; one that it comes to again without another between is the same visit. */
export function edgeVisits(
  robot: Pick<RobotResult, "lineSensors" | "samples">,
  elements: Scene,
): readonly EdgeVisit[] {
  const visits: { edge: string; second: number; times: number; sensors: number }[] = [];
  const over = elements.map(() => 0);
  let cameMm = 0;
  let slowedDown = false;
  for (const [at, sample] of robot.samples.entries()) {
    const stepMm = at === 0 ? 0 : distanceMm(robot.samples[at - 1]!, sample);
    slowedDown ||= stepMm < slowShare * cameMm;
    for (const [i, element] of elements.entries()) {
      const before = over[i]!;
      const sensors = sensorsOver(robot, sample, [element]);
      over[i] = sensors;
      if (sensors === 0) continue;
      const edge = element.id;
      const last = visits.at(-1);
      if (last?.edge === edge) {
        if (before === 0) last.times++;
        if (!slowedDown) last.sensors = Math.max(last.sensors, sensors);
      } else if (before === 0) {
        visits.push({ edge, second: sample.timeUs / 1e6, times: 1, sensors });
        cameMm = stepMm;
        slowedDown = false;
      }
    }
  }
  return visits;
}
