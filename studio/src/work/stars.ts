import type { Stars } from "../../../lesson/index.ts";
import type { LessonEntry } from "../library/lesson-page.ts";
import { work } from "../store/index.ts";
import { type Earned, earnedOf } from "./earned.ts";

export function starsOf({ id, version }: LessonEntry): Earned {
  return earnedOf(work.stars.value.values(), id, version);
}

/** Stars are never lost by a later try at the same version of the check. */
export function giveStars(lesson: LessonEntry, stars: Stars, kit: string): void {
  const before = starsOf(lesson);
  if (stars === 0 || (!before.former && stars <= before.stars)) return;
  work.giveStar({ lesson: lesson.id, lessonVersion: lesson.version, kit, verdict: { stars } });
}
