import { findLesson } from "../library/library.ts";
import { language, t } from "../ui/language.ts";

/** A lesson as the class counts it; the page may not know one that a newer class has. */
export function lessonTitle(lesson: { readonly id: string; readonly number: number }): string {
  const title = findLesson(lesson.id)?.titles[language.value] ?? lesson.id;
  return t("teacher.lessonNumber", { number: lesson.number, title });
}

/** What a program is for: a lesson, or free play; or the robot that a pupil brought. */
export function programTitle(id: string): string {
  const lesson = findLesson(id);
  if (lesson) return `${lesson.number}. ${lesson.titles[language.value]}`;
  if (id.startsWith("free-")) return `${t("studio.freePlay")} (${id})`;
  return id.startsWith("kit-") ? `${t("studio.ownRobot")} (${id})` : id;
}
