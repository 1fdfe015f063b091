import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { chooseKit } from "../lesson/library/lesson-kit.ts";
import { type Lesson, readLessons } from "../lesson/library/lessons.ts";
import { judge, type LessonCheck, pressesOf } from "../lesson/questions/check.ts";
import { RunView } from "../lesson/questions/run-view.ts";
import { builtFrom, mkSimulation } from "./support/simulate.ts";

/** `EVERY=1` runs every program of every lesson to the end of its time; else some of each begin. */
const every = process.env.EVERY !== undefined;
const begunSeconds = 6;
/** As the page asks while a program runs. */
const periodUs = 500_000;

const goals = suite("a lesson's goals, asked while the program runs");

/** The solution and programs that are wrong or cheat: of these the page asks as well. */
function programsOf(lesson: Lesson): readonly string[] {
  const listed = ["wrong", "cheats"].flatMap((folder) => {
    const names = readdirSync(join(lesson.folder, folder)).filter((name) => name.endsWith(".ts"));
    return (every ? names : [names[0]!, names.at(-1)!]).map((name) => `${folder}/${name}`);
  });
  return ["solution.ts", ...new Set(listed)];
}

for (const lesson of readLessons())
  goals(`can be judged at any moment of ${lesson.id}`, async () => {
    const { default: check } = (await import(lesson.checkUrl)) as { default: LessonCheck };
    const { text: kit } = chooseKit(lesson, { kit: "devicescript.json", kitTyped: false, lang: "en" });
    const world = readFileSync(lesson.worldFile, "utf8");
    const seconds = every ? check.seconds : Math.min(begunSeconds, check.seconds);
    for (const name of programsOf(lesson)) {
      const { image } = builtFrom(readFileSync(join(lesson.folder, name), "utf8"), kit);
      const [seed] = check.seeds;
      const run = mkSimulation(image, { kit, world, seed: seed!, presses: pressesOf(check, seed!) });
      for (let untilUs = periodUs; untilUs <= seconds * 1e6 && !run.run.over; untilUs += periodUs) {
        run.stepUntil(untilUs);
        try {
          judge(check, new RunView(run.run.result()));
        } catch (error) {
          assert.unreachable(
            `${name} after ${untilUs / 1e6} s: ${error instanceof Error ? error.stack : error}`,
          );
        }
      }
      run.close();
    }
  });

goals.run();
