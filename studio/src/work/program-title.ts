import type { Source } from "../language/language-messages.ts";
import { findLesson } from "../library/library.ts";
import { language, t } from "../ui/language.ts";
import { isFree, setupOf } from "./free-programs.ts";
import { isOwnKit, nameOfKit } from "./own-kits.ts";

/** What the program of an activity is called for the pupil: as the lesson that it was written for, or by its own name. */
export function programTitle(id: string): string {
  if (isFree(id)) return setupOf(id).name || t("studio.freeUnnamed");
  if (isOwnKit(id)) return nameOfKit(id);
  return findLesson(id)?.titles[language.value] ?? id;
}

export function sourceTitle({ name }: Source): string {
  return programTitle(name.replace(/\.ts$/, ""));
}
