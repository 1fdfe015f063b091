import { readFileSync } from "node:fs";
import { Problem } from "../../messages/index.ts";
import { espruinoRobot } from "../../robot-kit/index.ts";
import { Run } from "../../sim/index.ts";
import { buildForEspruino, loadRestrictedEngine, loadSource } from "../../toolchain/index.node.ts";
import { loadWorldReader } from "../../worlds/index.node.ts";
import { espruinoKit } from "../library/kits.ts";
import type { Lesson } from "../library/lessons.ts";
import type { LessonCheck } from "../questions/check.ts";
import { tryOnSeeds } from "../verdict/try-on-seeds.ts";
import type { SeedResult } from "../verdict/verdict.ts";

/** How a lesson's program did: refused when it was built, or run and judged on each seed. */
export type EspruinoTrial =
  | { readonly refused: Problem }
  | { readonly refused?: undefined; readonly bytes: number; readonly seeds: readonly SeedResult[] };

/** Runs a program of a lesson in the restricted engine, on the simulated robot. */
export async function tryOnEspruino(
  lesson: Lesson,
  file: string,
  seeds: readonly number[],
): Promise<EspruinoTrial> {
  try {
    const { code, kit } = await buildForEspruino(lesson.path(file), espruinoKit, "en");
    const { default: check } = (await loadSource(lesson.checkUrl)) as { default: LessonCheck };
    const world = (await loadWorldReader())(readFileSync(lesson.worldFile, "utf8"), lesson.worldFile);
    const program = { code, evaluate: await loadRestrictedEngine() };
    const tries = tryOnSeeds(
      check,
      seeds,
      (seed, situation) => new Run({ world, seed, robots: [espruinoRobot(kit, program, situation)] }),
    );
    const results: SeedResult[] = [];
    for await (const { graded } of tries) results.push(graded);
    return { bytes: Buffer.byteLength(code), seeds: results };
  } catch (error) {
    if (error instanceof Problem) return { refused: error };
    throw error;
  }
}
