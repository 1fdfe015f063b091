import { readFileSync } from "node:fs";
import type { Lesson } from "../../lesson/library/lessons.ts";
import type { Language } from "../../messages/messages.ts";

/** A row of the plan in a lesson's guide, in minutes from the lesson's begin. */
export interface PlanRow {
  readonly fromMin: number;
  readonly toMin: number;
  readonly what: string;
}

/**
 * The plan in `teacher.*.md`, whose rows follow each other without a gap.
 * @throws Error when its heading or its rows do not fill the minutes of `lesson.json`
 */
export function guidePlan(lesson: Lesson, language: Language): PlanRow[] {
  const file = lesson.path(`teacher.${language}.md`);
  const text = readFileSync(file, "utf8");
  const { minutes } = lesson.manifest;
  const heading = Number(/^## [^\d\n]*(\d+)[^\d\n]*$/m.exec(text)?.[1]);
  if (heading !== minutes)
    throw new Error(`${file}: a plan for ${heading} minutes, and the lesson has ${minutes}`);
  const rows = [...text.matchAll(/^\| (\d+)–(\d+) +\| (.*?) *\|$/gm)].map(([, from, to, what]) => ({
    fromMin: Number(from),
    toMin: Number(to),
    what: what!,
  }));
  const gap = rows.find((row, index) => row.fromMin !== (rows[index - 1]?.toMin ?? 0));
  if (gap) throw new Error(`${file}: the plan has a gap before minute ${gap.fromMin}`);
  const end = rows.at(-1)?.toMin;
  if (end !== minutes) throw new Error(`${file}: the plan ends at ${end} of ${minutes} minutes`);
  return rows;
}
