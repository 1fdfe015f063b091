import { readdirSync, readFileSync } from "node:fs";
import { kitsFor } from "../../lesson/library/lesson-kit.ts";
import { type Lesson, readLessons } from "../../lesson/library/lessons.ts";
import type { LessonCheck } from "../../lesson/questions/check.ts";
import { tryOnEspruino } from "../../lesson/trials/espruino-trial.ts";
import { feedbackOf } from "../../lesson/verdict/grade-seed.ts";
import { tryOnSeeds } from "../../lesson/verdict/try-on-seeds.ts";
import type { SeedResult } from "../../lesson/verdict/verdict.ts";
import type { Problem } from "../../messages/problem.ts";
import { devicescriptRobot } from "../../robot-kit/assembly/robot-entry.ts";
import { Run } from "../../sim/run/run.ts";
import { loadVirtualMachine } from "../../toolchain/devicescript/load.node.ts";
import { parseWorld } from "./read-world.ts";
import { imageOf } from "./simulate.ts";

export interface LessonProgram {
  readonly lesson: Lesson;
  readonly check: LessonCheck;
  /** `solution.ts` or `wrong/….ts`. */
  readonly file: string;
  /** What it is called in a test. */
  readonly name: string;
}

/** What became of a program on one seed, without what depends on milliseconds. */
export interface Told {
  readonly seed: number;
  readonly outcome: string;
  readonly passed: boolean;
  readonly feedback: string | undefined;
}

export type Comparison =
  | { readonly refused: Problem }
  | {
      readonly refused?: undefined;
      readonly espruino: readonly Told[];
      readonly devicescript: readonly Told[];
    };

/** The solution and all wrong programs of each lesson. */
export async function lessonPrograms(): Promise<LessonProgram[]> {
  const programs: LessonProgram[] = [];
  for (const lesson of readLessons()) {
    const { default: check } = (await import(lesson.checkUrl)) as { default: LessonCheck };
    const wrong = readdirSync(lesson.path("wrong")).sort();
    for (const file of ["solution.ts", ...wrong.map((each) => `wrong/${each}`)])
      programs.push({ lesson, check, file, name: `${lesson.id}/${file}` });
  }
  return programs;
}

/** Runs a program on both engines, each with the kit that its lesson runs on there. */
export async function onBothEngines(
  { lesson, check, file }: LessonProgram,
  seeds: readonly number[],
): Promise<Comparison> {
  const espruino = await tryOnEspruino(lesson, file, seeds);
  if (espruino.refused) return espruino;
  const kits = kitsFor(lesson, "en");
  const { kit } = kits.find(({ kit: { name } }) => name === "RoboNet One") ?? kits[0]!;
  const world = parseWorld(readFileSync(lesson.worldFile, "utf8"), lesson.worldFile);
  const image = imageOf(readFileSync(lesson.path(file), "utf8"), kit);
  const built = { image, imageFile: file, virtualMachine: loadVirtualMachine() };
  const devicescript: SeedResult[] = [];
  const tries = tryOnSeeds(
    check,
    seeds,
    (seed, situation) => new Run({ world, seed, robots: [devicescriptRobot(kit, built, situation)] }),
  );
  for await (const { graded } of tries) devicescript.push(graded);
  return { espruino: espruino.seeds.map(told), devicescript: devicescript.map(told) };
}

function told(result: SeedResult): Told {
  const { seed, passed, run } = result;
  return { seed, outcome: run.outcome, passed, feedback: feedbackOf(result)?.feedback };
}
