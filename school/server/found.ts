import { starsFor } from "../../lesson/index.ts";
import { type Language, say } from "../../messages/index.ts";
import { explain } from "../../toolchain/index.ts";
import { type Outcome, reachedGoals } from "../grade/outcome.ts";
import type { Found } from "../protocol/pupil.ts";

/** What came of a program, as pages are told. */
export function foundOf(outcome: Outcome, goals: readonly string[], language: Language): Found {
  if (outcome.kind === "graded") {
    const { verdict, feedback } = outcome;
    const reached = reachedGoals(verdict);
    return {
      passed: verdict.passed,
      outcome: "graded",
      stars: starsFor(verdict.tries),
      goals: goals.map((goal) => ({ goal, reached: reached.get(goal) === true })),
      ...(feedback && { feedback: { id: feedback.id, params: { ...feedback.params } } }),
    };
  }
  const none = { passed: false, stars: 0, goals: [] };
  if (outcome.kind === "refused")
    return {
      ...none,
      outcome: "refused",
      mistakes: { count: 1, line: 0, text: say(language, outcome.problem.id, outcome.problem.params) },
    };
  const errors = outcome.diagnostics.filter(({ severity }) => severity === "error");
  const [first] = errors;
  return {
    ...none,
    outcome: "mistakes",
    ...(first && {
      mistakes: { count: errors.length, line: first.line, text: explain(first, language) },
    }),
  };
}

/** In a test a page learns whether the program passed, and nothing that helps. */
export function withoutHelp({ passed, outcome, stars, mistakes }: Found): Found {
  return { passed, outcome, stars, goals: [], ...(mistakes && { mistakes }) };
}
