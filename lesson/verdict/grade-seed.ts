import type { Fault } from "../../jacdac/fault.ts";
import type { RunResult } from "../../sim/run/run-result.ts";
import type { Simulation } from "../../sim/run/simulation.ts";
import { type GoalResult, judge, type LessonCheck } from "../questions/check.ts";
import { RunView } from "../questions/run-view.ts";

/** One try of a check: how a program did on one seed. */
export interface SeedResult {
  readonly seed: number;
  readonly hidden: boolean;
  readonly passed: boolean;
  readonly goals: readonly GoalResult[];
  readonly run: Pick<RunResult, "outcome" | "fault" | "timeUs" | "traceHash">;
}

/** A run of a program, on whatever VM or engine. */
export type GradedRun = Pick<Simulation, "timeUs" | "over" | "stepUntil" | "result" | "clearanceMm"> &
  Partial<Pick<Simulation, "close">>;

/** How much virtual time passes between two signs of life. */
const alivePeriodUs = 1_000_000;

/**
 * Runs a program on one seed of a lesson and judges what it did.
 * @param simulation at its begin, with the seed's presses; is closed
 * @param alive is called now and then, for who watches over a run that may hang
 */
export function gradeSeed(
  check: LessonCheck,
  seed: number,
  simulation: GradedRun,
  alive: () => void = () => {},
): SeedResult {
  const endUs = check.seconds * 1e6;
  while (simulation.timeUs < endUs && !simulation.over) {
    simulation.stepUntil(Math.min(endUs, simulation.timeUs + alivePeriodUs));
    alive();
  }
  const result = simulation.result();
  const { outcome, fault, timeUs, traceHash } = result;
  const goals = judge(check, new RunView(result, simulation.clearanceMm));
  simulation.close?.();
  return {
    seed,
    hidden: !check.seeds.includes(seed),
    passed: outcome !== "fault" && goals.every((goal) => goal.passed),
    goals,
    run: { outcome, timeUs, traceHash, ...(fault && { fault }) },
  };
}

/** The feedback of a try: that of the first goal that was missed. */
export function feedbackOf({ goals }: SeedResult): Extract<GoalResult, { passed: false }> | undefined {
  const missed = goals.find((goal) => !goal.passed);
  return missed && !missed.passed && missed.feedback !== undefined ? missed : undefined;
}

/**
 * The fault that made a try fail. A press of the emergency stop is no fault of the program: where a goal was missed,
 * its feedback says more.
 */
export function faultOf(seed: SeedResult): Fault | undefined {
  const { fault } = seed.run;
  return fault?.kind === "stop-button" && feedbackOf(seed) ? undefined : fault;
}
