import { relative } from "node:path";
import type { Problem } from "../../messages/index.ts";
import { findLesson, Lesson, lessonFolders, surveyLessons } from "../library/lessons.ts";
import { SimulatorPool } from "../trials/pool.ts";
import { checkLesson, type LessonCheckOptions, type LessonReport } from "./check-lesson.ts";

/**
 * Checks lessons side by side.
 * @param names numbers or ids; none: all
 * @throws Problem when a name is no lesson's
 */
export async function checkLessons(
  names: readonly string[],
  options: LessonCheckOptions,
): Promise<LessonReport[]> {
  const { lessons, unreadable } = surveyLessons();
  const place = new Map(lessonFolders().map(({ folder }, index) => [folder, index]));
  const read = [...lessons, ...unreadable].sort((a, b) => place.get(a.folder)! - place.get(b.folder)!);
  const wanted = names.length === 0 ? read : names.map((name) => findLesson(name));
  const pool = new SimulatorPool();
  try {
    return await Promise.all(
      wanted.map((each) =>
        each instanceof Lesson
          ? checkLesson(each, lessons, pool, options)
          : reportOf(each.number, each.folder, each.problem),
      ),
    );
  } finally {
    await pool.close();
  }
}

/** A lesson whose files cannot even be read. */
function reportOf(number: number, folder: string, problem: Problem): LessonReport {
  const file = problem.place?.file ?? relative(process.cwd(), folder);
  return {
    number,
    id: folder.replace(/^.*[/\\]/, ""),
    findings: [{ file, id: problem.id, params: problem.params }],
    seeds: 0,
    freshSeeds: 0,
    programs: { right: 0, wrong: 0, cheats: 0 },
    virtualSeconds: 0,
    wallSeconds: 0,
    kits: [],
  };
}
