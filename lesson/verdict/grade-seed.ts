import type { Fault } from "../../jacdac/index.ts";
import type { RunResult } from "../../sim/index.ts";
import { type GoalResult, judge, type LessonCheck } from "../questions/check.ts";
import { RunView } from "../questions/run-view.ts";
import type { SeedResult } from "./verdict.ts";

/** Judges what the first robot of a run did on one seed of a lesson. */
export function gradeSeed(check: LessonCheck, seed: number, run: RunResult): SeedResult {
  const { outcome, fault, timeUs } = run.robots[0]!;
  const goals = judge(check, new RunView(run));
  return {
    seed,
    hidden: !check.seeds.includes(seed),
    passed: outcome !== "fault" && goals.every((goal) => goal.passed),
    goals,
    run: { outcome, timeUs, traceHash: run.traceHash, ...(fault && { fault }) },
  };
}

/** The feedback of a try: that of the first goal that was missed. */
export function feedbackOf({
  goals,
}: Pick<SeedResult, "goals">): Extract<GoalResult, { passed: false }> | undefined {
  const missed = goals.find((goal) => !goal.passed);
  return missed && !missed.passed && missed.feedback !== undefined ? missed : undefined;
}

/** Why a try failed, in the order in which it is told. */
export interface Reasons {
  readonly feedback?: Extract<GoalResult, { passed: false }>;
  readonly fault?: Fault;
}

/**
 * A fault comes before all goals: a program that broke off reached none. But a press of the emergency stop is no fault of
 * the program, and a robot that was held drove into something: the feedback of the goal that was missed says into what.
 */
export function reasonsOf(seed: Pick<SeedResult, "goals" | "run">): Reasons {
  const feedback = feedbackOf(seed);
  const { fault } = seed.run;
  if (!fault) return feedback ? { feedback } : {};
  if (!feedback) return { fault };
  if (fault.kind === "stop-button") return { feedback };
  return fault.kind === "held" ? { feedback, fault } : { fault };
}
