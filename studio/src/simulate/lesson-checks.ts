import { checks } from "virtual:lesson-checks";
import type { LessonCheck } from "../../../lesson/index.ts";

/** Loads a lesson's check by the lesson's id. */
export async function checkOf(lesson: string): Promise<LessonCheck> {
  const load = checks[lesson];
  if (!load) throw new Error(`no check for ${lesson}`);
  return (await load()).default;
}
