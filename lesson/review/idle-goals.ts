import type { LessonCheck } from "../questions/check.ts";
import type { TrialResult } from "../trials/simulator-messages.ts";
import type { Finding } from "./finding.ts";

/** Programs in which a robot does nothing. To the one that waits comes what a run brings with time, such as presses. */
export const idlePrograms = {
  ends: "export {}\n",
  waits: `import { sleep } from "@devicescript/core"\n\nwhile (true) await sleep(1000)\n`,
} as const;

/** Goals that are met by a robot that does nothing, and are no prohibition; or the other way round. */
export function checkIdleGoals(
  file: string,
  { goals }: LessonCheck,
  program: keyof typeof idlePrograms,
  trial: TrialResult,
): Finding[] {
  if (!trial.compiled) return [];
  const waits = program === "waits" ? "yes" : "no";
  return goals.flatMap(({ id: goal, prohibits }): Finding[] => {
    const passing = trial.seeds.find((seed) => !missed(seed, goal));
    if (passing && !prohibits)
      return [{ file, seed: passing.seed, id: "lessonCheck.goalIdle", params: { goal, waits } }];
    // Whoever waits may miss a prohibition: it must not go on for ever.
    const missing = trial.seeds.find((seed) => missed(seed, goal));
    return missing && prohibits && program === "ends"
      ? [{ file, seed: missing.seed, id: "lessonCheck.goalNoProhibition", params: { goal } }]
      : [];
  });
}

/** Goals that none of the programs misses that must not pass: nobody knows whether they ask for anything. */
export function checkNeverMissed(
  file: string,
  { goals }: LessonCheck,
  trials: readonly TrialResult[],
): Finding[] {
  const seeds = trials.flatMap((trial) => (trial.compiled ? trial.seeds : []));
  return goals
    .filter(({ id }) => !seeds.some((seed) => missed(seed, id)))
    .map(({ id: goal }) => ({ file, id: "lessonCheck.goalNeverMissed", params: { goal } }));
}

function missed(
  { goals }: Pick<Extract<TrialResult, { compiled: true }>["seeds"][number], "goals">,
  id: string,
) {
  return goals.some(({ goal, passed }) => goal === id && !passed);
}
