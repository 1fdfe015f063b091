import type { Source } from "../language/language-messages.ts";
import { findLesson } from "../library/library.ts";
import { language, t } from "../ui/language.ts";

/** What the program of an activity is called for the pupil: as the lesson that it was written for. */
export function programTitle(id: string): string {
  return findLesson(id)?.titles[language.value] ?? t("studio.freePlay");
}

export function sourceTitle({ name }: Source): string {
  return programTitle(name.replace(/\.ts$/, ""));
}
