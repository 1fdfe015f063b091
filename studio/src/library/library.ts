import { files, index, pages, sheets, teacherPages, teacherPrograms } from "virtual:lessons";
import { formatText, type Language } from "../../../messages/index.ts";
import type { LessonEntry, LessonFiles, LessonPage, LessonSheet, TeacherPrograms } from "./lesson-page.ts";

export const lessons: readonly LessonEntry[] = index;

export function findLesson(id: string): LessonEntry | undefined {
  return index.find((lesson) => lesson.id === id);
}

/** The lessons by level, in order. */
export function levels(): { level: string; lessons: LessonEntry[] }[] {
  const byLevel = new Map<string, LessonEntry[]>();
  for (const lesson of index) byLevel.set(lesson.level, [...(byLevel.get(lesson.level) ?? []), lesson]);
  return [...byLevel].map(([level, of]) => ({ level, lessons: of }));
}

export async function loadFiles(id: string): Promise<LessonFiles> {
  return (await files[id]!()).default;
}

export async function loadPage(id: string, language: Language): Promise<LessonPage> {
  return (await pages[`${id}/${language}`]!()).default;
}

export async function loadTeacherPage(id: string, language: Language): Promise<string> {
  return (await teacherPages[`${id}/${language}`]!()).default;
}

export async function loadTeacherPrograms(id: string): Promise<TeacherPrograms> {
  return (await teacherPrograms[id]!()).default;
}

export async function loadSheet(id: string): Promise<LessonSheet> {
  return (await sheets[id]!()).default;
}

/** A sentence of a lesson, for example `goal.drives`. */
export function lessonText(
  { texts }: LessonFiles,
  language: Language,
  key: string,
  params: Readonly<Record<string, string | number>> = {},
): string | undefined {
  const text = texts[language][key];
  return text === undefined ? undefined : formatText(language, text, params);
}
