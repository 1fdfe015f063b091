import { readFileSync } from "node:fs";
import { type Lesson, readLessons } from "../../lesson/library/lessons.ts";
import type { LessonCheck } from "../../lesson/questions/check.ts";
import { type EspruinoTrial, tryOnEspruino } from "../../lesson/trials/espruino-trial.ts";
import { seedsOf } from "../../lesson/verdict/try-on-seeds.ts";

const mark = "<!-- lessons -->";

/** `docs/espruino.md`: the text of `espruino.template.md` with every solution, tried on all seeds. */
export async function espruinoPage(): Promise<string> {
  const rows: string[] = [];
  for (const lesson of readLessons()) {
    const { default: check } = (await import(lesson.checkUrl)) as { default: LessonCheck };
    rows.push(row(lesson, await tryOnEspruino(lesson, "solution.ts", seedsOf(check))));
  }
  const table = ["| lesson | runs | bytes | why not |", "| --- | --- | --- | --- |", ...rows].join("\n");
  return readFileSync(new URL("espruino.template.md", import.meta.url), "utf8").replace(mark, table);
}

function row(lesson: Lesson, trial: EspruinoTrial): string {
  const name = `${lesson.number}. ${lesson.say("en", "title")}`;
  if (trial.refused) return `| ${name} | no |  | ${trial.refused.message} |`;
  const { bytes, seeds } = trial;
  const failed = seeds.filter((seed) => !seed.passed);
  const size = bytes.toLocaleString("en");
  if (failed.length === 0) return `| ${name} | yes, ${seeds.length} of ${seeds.length} seeds | ${size} |  |`;
  const { goals, run } = failed[0]!;
  const missed = goals.find((goal) => !goal.passed)?.goal;
  const why = run.fault?.message ?? `goal “${missed && lesson.say("en", `goal.${missed}`)}” is missed`;
  return `| ${name} | ${seeds.length - failed.length} of ${seeds.length} seeds | ${size} | ${why} |`;
}
