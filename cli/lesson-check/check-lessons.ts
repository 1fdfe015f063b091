import { relative } from "node:path";
import { Problem } from "../../messages/problem.ts";
import { findLesson, Lesson, lessonFolders } from "../lessons.ts";
import { SimulatorPool } from "../simulator/pool.ts";
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
  const read = lessonFolders().map((place) => {
    try {
      return new Lesson(place.number, place.level, place.folder);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      return { ...place, problem: error };
    }
  });
  const lessons = read.filter((each) => each instanceof Lesson);
  const wanted = names.length === 0 ? read : names.map((name) => findLesson(name));
  const pool = new SimulatorPool();
  try {
    return await Promise.all(
      wanted.map((each) =>
        each instanceof Lesson
          ? checkLesson(each, lessons, pool, options)
          : unreadable(each.number, each.folder, each.problem),
      ),
    );
  } finally {
    await pool.close();
  }
}

/** A lesson whose files cannot even be read. */
function unreadable(number: number, folder: string, problem: Problem): LessonReport {
  const file = problem.place?.file ?? relative(process.cwd(), folder);
  return {
    number,
    id: folder.replace(/^.*[/\\]/, ""),
    findings: [{ file, id: problem.id, params: problem.params }],
    seeds: 0,
    virtualSeconds: 0,
    wallSeconds: 0,
    kits: [],
  };
}
