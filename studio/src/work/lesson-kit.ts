import kits, { members } from "virtual:kits";
import type { LessonEntry } from "../library/lesson-page.ts";

/**
 * The robot of a lesson: the class's, where it has what the lesson needs; else the lesson's own.
 * @param classKit the id of the class's kit; undefined: it has none, or there is no class
 * @returns the kit's id
 */
export function kitOfLesson({ kit, parts }: Pick<LessonEntry, "kit" | "parts">, classKit?: string): string {
  if (classKit === undefined || !Object.hasOwn(kits, classKit)) return kit;
  return lackingParts(parts, classKit).length === 0 ? classKit : kit;
}

/** What a lesson needs of `robot` that a kit of this page does not have. */
export function lackingParts(parts: readonly string[], kit: string): readonly string[] {
  return parts.filter((part) => !members[kit]?.includes(part));
}
