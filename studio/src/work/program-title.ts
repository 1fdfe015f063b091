import type { Source } from "../language/language-messages.ts";
import { findLesson } from "../library/library.ts";
import { work } from "../store/index.ts";
import { language, t } from "../ui/language.ts";
import { isFree, parseSetup } from "./free-programs.ts";
import { isOwnKit, nameOfKit } from "./own-kits.ts";

/**
 * What the program of an activity is called for the pupil: as the lesson that it was written for, or by its own name.
 * @param textOf a document of the pupil's work, where it is not the browser's
 */
export function programTitle(
  id: string,
  textOf = (document: string): string | undefined => work.textOf(document),
): string {
  if (isFree(id)) return parseSetup(textOf(`${id}/setup`) ?? "{}").name || t("studio.freeUnnamed");
  if (isOwnKit(id)) return nameOfKit(id, textOf(id));
  return findLesson(id)?.titles[language.value] ?? id;
}

export function sourceTitle({ name }: Source): string {
  return programTitle(name.replace(/\.ts$/, ""));
}
