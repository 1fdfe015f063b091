import type { RunResult } from "../../sim/index.ts";
import type { FeedbackParams } from "../questions/check.ts";
import { type LessonFeedback, Said } from "../questions/feedback.ts";
import { RunView } from "../questions/run-view.ts";
import { reasonsOf } from "./grade-seed.ts";
import type { SeedResult } from "./verdict.ts";

/** Feedback that is not true of the run that got it. */
export interface UntrueFeedback {
  readonly seed: number;
  readonly id: string;
  readonly params: FeedbackParams;
  /** Why nobody knows whether it is true: its predicate broke off. */
  readonly reason?: string;
}

/** Holds the feedback of a try beside its run; undefined: it is true, or there is none, or no predicate for it. */
export function untrueFeedback(
  truths: LessonFeedback,
  graded: SeedResult,
  run: RunResult,
): UntrueFeedback | undefined {
  const { feedback, params = {} } = reasonsOf(graded).feedback ?? {};
  const truth = feedback === undefined ? undefined : truths[feedback];
  if (feedback === undefined || !truth) return undefined;
  const untrue = { seed: graded.seed, id: feedback, params };
  try {
    return truth(new RunView(run), new Said(params)) ? undefined : untrue;
  } catch (error) {
    return { ...untrue, reason: error instanceof Error ? error.message : String(error) };
  }
}
