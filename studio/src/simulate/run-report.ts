import { RunView } from "../../../lesson/index.ts";
import type { RobotResult, RunResult } from "../../../sim/index.ts";
import type { RobotEnd, RunReport } from "./run-messages.ts";

/** How a run ended, as the page shows it. */
export function reportOf(run: RunResult): RunReport {
  return { traceHash: run.traceHash, robots: run.robots.map((robot) => endOfRobot(run, robot)) };
}

function endOfRobot(run: RunResult, robot: RobotResult): RobotEnd {
  const { outcome, goesOn, timeUs, endedUs, fault } = robot;
  const { pathLengthMm, turnedDeg } = new RunView(run, robot);
  return {
    outcome,
    ...(goesOn && { goesOn }),
    timeUs,
    pathMm: pathLengthMm,
    turnedDeg,
    ...(endedUs !== undefined && { endedUs }),
    ...(fault && { fault }),
  };
}

/** The moment that tells most of a try, in µs: the first fault, else the first wall or fall, else the end. */
export function tellingMomentOf({ events, timeUs, endedUs }: RobotResult): number {
  const told =
    events.find(({ type }) => type === "fault") ??
    events.find((event) => event.type === "fell" || (event.type === "contact" && event.kind === "wall"));
  return told?.timeUs ?? endedUs ?? timeUs;
}
