import { readFileSync } from "node:fs";
import { setImmediate as letOthersRun } from "node:timers/promises";
import { kitsFor } from "../../lesson/library/lesson-kit.ts";
import { readLessons } from "../../lesson/library/lessons.ts";
import { type LessonCheck, pressesOf } from "../../lesson/questions/check.ts";
import { prepareWorld } from "../../worlds/prepared/prepared-world.ts";
import { parseWorld } from "../support/read-world.ts";
import { imageOf } from "../support/simulate.ts";
import type { EngineJob, Wish } from "./engine-job.ts";

/**
 * The solution of each lesson on each kit that has its parts, with seeds 1 to `seeds`.
 * @param kits `one`: a sample, each lesson on one of its kits, in turn
 */
export async function lessonJobs(
  seeds: number,
  { wanted = () => true, signal }: Wish = {},
  kits: "all" | "one" = "all",
): Promise<EngineJob[]> {
  const jobs: EngineJob[] = [];
  for (const [turn, lesson] of readLessons().entries()) {
    const source = readFileSync(lesson.path("solution.ts"), "utf8");
    const world = prepareWorld(parseWorld(readFileSync(lesson.worldFile, "utf8"), lesson.worldFile));
    const { default: check } = (await import(lesson.checkUrl)) as { default: LessonCheck };
    const fitting = kitsFor(lesson, "en");
    for (const { kit, text } of kits === "all" ? fitting : [fitting[turn % fitting.length]!]) {
      const seedsByName = Array.from({ length: seeds }, (_, i) => i + 1)
        .map((seed) => [`${lesson.id} on ${kit.id}, seed ${seed}`, seed] as const)
        .filter(([name]) => wanted(name));
      if (seedsByName.length === 0) continue;
      await letOthersRun(undefined, { signal });
      const image = Buffer.from(imageOf(source, kit)).toString("base64");
      for (const [name, seed] of seedsByName) {
        const robots = [{ image, kit: text, presses: pressesOf(check, seed) }];
        jobs.push({ name, world, seed, seconds: check.seconds, robots });
      }
    }
  }
  return jobs;
}
