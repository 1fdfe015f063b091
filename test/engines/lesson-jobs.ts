import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { kitsFor } from "../../lesson/library/lesson-kit.ts";
import { readLessons } from "../../lesson/library/lessons.ts";
import { type LessonCheck, pressesOf } from "../../lesson/questions/check.ts";
import { imageOf } from "../support/simulate.ts";
import type { EngineJob } from "./engine-run.ts";

/** The solution of each lesson, on the first kit that has its parts, with seeds 1 to `seeds`. */
export async function lessonJobs(seeds: number): Promise<EngineJob[]> {
  const jobs: EngineJob[] = [];
  for (const lesson of readLessons()) {
    const kit = kitsFor(lesson, "en")[0]!.text;
    const image = Buffer.from(imageOf(readFileSync(lesson.path("solution.ts"), "utf8"), kit)).toString(
      "base64",
    );
    const world = readFileSync(lesson.worldFile, "utf8");
    const { default: check } = (await import(pathToFileURL(lesson.path("check.ts")).href)) as {
      default: LessonCheck;
    };
    for (let seed = 1; seed <= seeds; seed++) {
      const name = `${lesson.number} ${lesson.id}, seed ${seed}`;
      jobs.push({ name, image, kit, world, seed, presses: pressesOf(check, seed), seconds: check.seconds });
    }
  }
  return jobs;
}
