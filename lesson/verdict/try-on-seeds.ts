import type { Run, RunResult } from "../../sim/index.ts";
import { type LessonCheck, type Situation, situationOf } from "../questions/check.ts";
import { gradeSeed } from "./grade-seed.ts";
import type { SeedResult } from "./verdict.ts";

/** Makes a run at its begin, whose robot is in this situation. */
export type BeginRun = (seed: number, situation: Situation) => Run | Promise<Run>;

/** A try with the run that it was judged by. */
export interface JudgedRun {
  readonly graded: SeedResult;
  readonly run: RunResult;
}

/** How much virtual time passes between two signs of life. */
const alivePeriodUs = 1_000_000;

/** The seeds of a check, the shown ones first. */
export function seedsOf({ seeds, hiddenSeeds }: LessonCheck): readonly number[] {
  return [...seeds, ...hiddenSeeds];
}

/**
 * Tries a program on seeds of a lesson's check, each when it is asked for.
 * @param alive is called now and then, for who watches over a run that may hang
 */
export async function* tryOnSeeds(
  check: LessonCheck,
  seeds: readonly number[],
  begin: BeginRun,
  alive: () => void = () => {},
): AsyncGenerator<JudgedRun, void, void> {
  for (const seed of seeds) {
    const run = playOut(check, await begin(seed, situationOf(check, seed)), alive);
    yield { graded: gradeSeed(check, seed, run), run };
  }
}

/** Plays a run for as long as a lesson gives it, and closes it. */
function playOut({ seconds }: LessonCheck, run: Run, alive: () => void): RunResult {
  const endUs = seconds * 1e6;
  while (run.timeUs < endUs && !run.over) {
    run.stepUntil(Math.min(endUs, run.timeUs + alivePeriodUs));
    alive();
  }
  const result = run.result();
  run.close();
  return result;
}
