import { classPart } from "../class/class-part.ts";
import type { LessonEntry } from "../library/lesson-page.ts";
import { lessons } from "../library/library.ts";
import { work } from "../store/index.ts";
import { starsOf } from "../work/stars.ts";

/** Whether the pupil has all stars of a lesson's present check. */
export function isDone(lesson: LessonEntry): boolean {
  const { stars, former } = starsOf(lesson);
  return stars === 3 && !former;
}

/** Whether a lesson can be opened: a class's teacher may have closed it. */
export function isLessonOpen({ id }: LessonEntry): boolean {
  return classPart.value?.isLessonOpen(id) !== false;
}

/** The lesson to go on with; undefined: all that are open are done. */
export function nextLesson(): LessonEntry | undefined {
  return lessons.find((lesson) => !isDone(lesson) && isLessonOpen(lesson));
}

/** Whether the pupil has written something in a lesson. */
export function isBegun({ id }: LessonEntry): boolean {
  return work.programs.value.has(id);
}
