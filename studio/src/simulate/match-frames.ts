import type { ProgramEngine, Run, SimulationEvent } from "../../../sim/index.ts";
import { drawPlaced } from "../../../sim/index.ts";
import type { Frame, RobotShape, Scene } from "./run-messages.ts";

/** How a team is drawn. */
export interface DrawnTeam {
  readonly name: string;
  readonly shape: RobotShape;
}

/** What of a robot's events is seen by who watches a match. */
const seenEvents: ReadonlySet<SimulationEvent["type"]> = new Set([
  "output",
  "pixels",
  "contact",
  "end",
  "fault",
  "fell",
]);

export function isSeen({ type }: SimulationEvent): boolean {
  return seenEvents.has(type);
}

/**
 * A round as it begins.
 * @param places of the teams, in their order
 */
export function matchScene(
  run: Run<ProgramEngine>,
  teams: readonly DrawnTeam[],
  places: readonly string[],
): Scene {
  const { file, placed } = run.world;
  return {
    worldSvg: drawPlaced(file, placed.placements),
    viewBox: file.viewBox,
    moverFills: placed.elements.filter(({ way }) => way).map(({ fill }) => fill),
    robots: teams.map(({ name, shape }) => ({ name, programName: name, shape, breakable: [] })),
    first: matchFrame(run, places),
  };
}

/** Where everything is. What sensors read is nobody's business but the program's, and is not looked at. */
export function matchFrame(run: Run<ProgramEngine>, places: readonly string[]): Frame {
  return {
    timeUs: run.timeUs,
    robots: places.map((place) => {
      const { body } = run.robots.find(({ name }) => name === place)!;
      return {
        ...body.pose,
        leftDuty: body.drive.motor("left").duty,
        rightDuty: body.drive.motor("right").duty,
        beamsMm: [],
        reflectances: [],
        colours: [],
        quantities: [],
        batteryVolts: body.drive.volts,
        computedUs: 0,
      };
    }),
    boxes: run.world.boxes,
    movers: run.world.movers,
  };
}
