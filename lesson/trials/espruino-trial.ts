import { readFileSync } from "node:fs";
import { Problem } from "../../messages/index.ts";
import { espruinoRobot } from "../../robot-kit/index.ts";
import { parseWorld, Run } from "../../sim/index.ts";
import { buildForEspruino, evaluateRestricted } from "../../toolchain/index.node.ts";
import { espruinoKit } from "../library/kits.ts";
import type { Lesson } from "../library/lessons.ts";
import { type LessonCheck, pressesOf } from "../questions/check.ts";
import { gradeSeed, playOut, type SeedResult } from "../verdict/grade-seed.ts";

/** How a lesson's program did: refused when it was built, or run and judged on each seed. */
export type EspruinoTrial =
  | { readonly refused: Problem }
  | { readonly refused?: undefined; readonly bytes: number; readonly seeds: readonly SeedResult[] };

/**
 * Runs a program of a lesson in the restricted engine, on the simulated robot.
 * @param seeds left out: all of the lesson's, the hidden ones too
 */
export async function tryOnEspruino(
  lesson: Lesson,
  file: string,
  seeds?: readonly number[],
): Promise<EspruinoTrial> {
  try {
    const { code, kit } = await buildForEspruino(lesson.path(file), espruinoKit, "en");
    const { default: check } = (await import(lesson.checkUrl)) as { default: LessonCheck };
    const world = parseWorld(readFileSync(lesson.worldFile, "utf8"), lesson.worldFile);
    const graded = (seeds ?? [...check.seeds, ...check.hiddenSeeds]).map((seed) => {
      const presses = pressesOf(check, seed);
      const robot = espruinoRobot(kit, { code, evaluate: evaluateRestricted }, { presses });
      return gradeSeed(check, seed, playOut(check, new Run({ world, seed, robots: [robot] })));
    });
    return { bytes: Buffer.byteLength(code), seeds: graded };
  } catch (error) {
    if (error instanceof Problem) return { refused: error };
    throw error;
  }
}
