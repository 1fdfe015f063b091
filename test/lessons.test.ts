import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { readLessons } from "../cli/lessons.ts";
import { languages } from "../messages/messages.ts";
import { type GoalResult, judge, type LessonCheck, pressesOf } from "../sim/grade/check.ts";
import { RunView } from "../sim/grade/run-view.ts";
import type { RunResult } from "../sim/run-result.ts";
import { imageOf, mkSimulation } from "./support/simulate.ts";

const lessons = suite("lessons");

interface Graded {
  readonly seed: number;
  readonly goals: readonly GoalResult[];
  readonly result: RunResult;
}

function grade(source: string, check: LessonCheck, world: string, seeds: readonly number[]): Graded[] {
  const image = imageOf(source);
  return seeds.map((seed) => {
    const simulation = mkSimulation(image, { seed, world, presses: pressesOf(check, seed) });
    simulation.stepUntil(check.seconds * 1e6);
    const result = simulation.result();
    return { seed, result, goals: judge(check, new RunView(result, simulation.clearanceMm)) };
  });
}

const passed = ({ goals, result }: Graded) =>
  result.outcome !== "fault" && goals.every((goal) => goal.passed);
const feedbackOf = ({ goals }: Graded) =>
  goals.flatMap((goal) =>
    !goal.passed && goal.feedback ? [{ id: goal.feedback, params: goal.params ?? {} }] : [],
  )[0];

for (const lesson of readLessons()) {
  const read = (name: string) => readFileSync(join(lesson.folder, name), "utf8");
  const world = read("world.svg");
  const load = async () => ((await import(lesson.checkUrl)) as { default: LessonCheck }).default;

  lessons(`${lesson.id}: the solution passes on all seeds, shown and hidden`, async () => {
    const check = await load();
    assert.ok(check.seeds.length + check.hiddenSeeds.length >= 5, "five seeds or more");
    for (const graded of grade(read("solution.ts"), check, world, [...check.seeds, ...check.hiddenSeeds])) {
      const missed = feedbackOf(graded);
      assert.ok(
        passed(graded),
        `seed ${graded.seed}: ${missed?.id} ${JSON.stringify(missed?.params)} ${graded.result.fault?.message ?? ""}`,
      );
    }
  });

  lessons(`${lesson.id}: the starter and an empty program never pass`, async () => {
    const check = await load();
    for (const source of [read("starter.ts"), "export {}\n"]) {
      for (const graded of grade(source, check, world, check.seeds))
        assert.not(passed(graded), `seed ${graded.seed}`);
    }
  });

  lessons(`${lesson.id}: each wrong program fails with its own feedback, in every language`, async () => {
    const check = await load();
    const files = readdirSync(join(lesson.folder, "wrong")).sort();
    assert.equal(files, Object.keys(lesson.manifest.wrong).sort(), "lesson.json names them all");
    for (const [file, expected] of Object.entries(lesson.manifest.wrong)) {
      const failed = grade(read(`wrong/${file}`), check, world, check.seeds).find(
        (graded) => !passed(graded),
      );
      assert.ok(failed, `${file} fails on a shown seed`);
      const feedback = feedbackOf(failed);
      assert.is(feedback?.id, expected, file);
      const said = languages.map((language) =>
        lesson.say(language, `feedback.${expected}`, feedback?.params),
      );
      assert.is(new Set(said).size, languages.length, `${file}: a sentence of its own in each language`);
    }
  });

  lessons(`${lesson.id}: texts are complete in every language`, async () => {
    const check = await load();
    const goals = check.goals.map((goal) => `goal.${goal.id}`);
    for (const language of languages) {
      const keys = lesson.textKeys(language);
      assert.equal(keys.sort(), lesson.textKeys("en").sort(), language);
      for (const key of ["title", ...goals]) assert.ok(keys.includes(key), `${language} ${key}`);
      const shape = (text: string) => ({
        headings: text.match(/^#+ /gm)?.length,
        code: text.match(/```[\s\S]*?```/g) ?? [],
        bullets: text.match(/^(-|\d+\.) /gm)?.length,
      });
      for (const page of ["", "teacher."]) {
        const own = read(`${page}${language}.md`);
        assert.equal(
          shape(own),
          shape(read(`${page}en.md`)),
          `${page}${language}.md is built like the English page`,
        );
        if (language !== "en")
          assert.is.not(own, read(`${page}en.md`), `${page}${language}.md is translated`);
      }
    }
  });

  lessons(`${lesson.id}: two runs with one seed are the same run, two seeds are not`, async () => {
    const check = await load();
    const hash = (seed: number) => grade(read("solution.ts"), check, world, [seed])[0]!.result.traceHash;
    assert.is(hash(7), hash(7));
    assert.is.not(hash(7), hash(8));
  });
}

lessons.run();
