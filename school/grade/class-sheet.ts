import type { Lesson } from "../../lesson/index.node.ts";
import { csvText, type Language } from "../../messages/index.ts";
import type { ClassResult } from "./grade-class.node.ts";
import { reachedGoals } from "./outcome.ts";

/**
 * A class's results as comma-separated values: a line a pupil; for each lesson a column with what came of it (`passed`,
 * `failed`, `mistakes`: it does not compile, `refused`: it could not be tried), and behind it one for each of its goals, with 1
 * or 0. Empty: nothing was handed in, or no run tells.
 */
export function classSheet({ pupils }: ClassResult, lessons: readonly Lesson[], language: Language): string {
  const columns = lessons.map(({ id, goals }) => ({ id, goals }));
  const head = [
    "pupil",
    ...columns.flatMap(({ id, goals }) => [id, ...goals.map((goal) => `${id}.${goal}`)]),
  ];
  const rows = pupils.map(({ name, lessons: results }) => [
    name,
    ...columns.flatMap(({ id, goals }) => {
      const outcome = results.get(id)?.outcome;
      if (!outcome) return ["", ...goals.map(() => "")];
      if (outcome.kind !== "graded") return [outcome.kind, ...goals.map(() => "")];
      const reached = reachedGoals(outcome.verdict);
      const shown = goals.map((goal) => (reached.has(goal) ? String(Number(reached.get(goal))) : ""));
      return [outcome.verdict.passed ? "passed" : "failed", ...shown];
    }),
  ]);
  return csvText([head, ...rows], language);
}
