import { type LessonVerdict, reasonsOf, type SeedResult, toldOf } from "../../lesson/index.ts";
import type { Problem } from "../../messages/index.ts";
import type { DebugInfo, Diagnostic } from "../../toolchain/index.ts";

type Fault = NonNullable<SeedResult["run"]["fault"]>;

/** What came of a program. */
export type Outcome =
  | {
      readonly kind: "graded";
      readonly verdict: LessonVerdict;
      /** Why it did not pass, as `robonet check` tells it. */
      readonly feedback?: { readonly id: string; readonly params: Readonly<Record<string, string | number>> };
      readonly fault?: { readonly fault: Fault; readonly debug: DebugInfo | undefined };
    }
  | { readonly kind: "mistakes"; readonly diagnostics: readonly Diagnostic[] }
  /** It could not be tried: the image is too large, or the simulator gave no sign of life. */
  | { readonly kind: "refused"; readonly problem: Problem };

/** Why a program failed, of the try that is told. */
export function toldReasons(
  tries: LessonVerdict["tries"],
  debug: DebugInfo | undefined,
): Pick<Extract<Outcome, { kind: "graded" }>, "feedback" | "fault"> {
  const failed = toldOf(tries);
  if (!failed) return {};
  const { feedback, fault } = reasonsOf(failed);
  return {
    ...(feedback?.feedback !== undefined && {
      feedback: { id: feedback.feedback, params: feedback.params ?? {} },
    }),
    ...(fault && { fault: { fault, debug } }),
  };
}

/** Whether a goal was reached on every try. */
export function reachedGoals({ tries }: LessonVerdict): Map<string, boolean> {
  const goals = new Map<string, boolean>();
  for (const each of tries)
    for (const { goal, passed } of each.goals) goals.set(goal, passed && goals.get(goal) !== false);
  return goals;
}

/** How far a program came: passed before all that did not, then the number of goals, then whether it ran at all. */
export function rank(outcome: Outcome): number {
  if (outcome.kind !== "graded") return outcome.kind === "mistakes" ? 1 : 0;
  if (outcome.verdict.passed) return 1000;
  return 2 + [...reachedGoals(outcome.verdict).values()].filter(Boolean).length;
}
