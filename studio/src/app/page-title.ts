import { findLesson, levels } from "../library/library.ts";
import { language, t } from "../ui/language.ts";
import { levelName } from "../ui/level-name.ts";
import type { Route } from "../ui/route.ts";
import { freePrograms } from "../work/free-programs.ts";
import { programTitle } from "../work/program-title.ts";

/** What the browser's tab and history call a page: each address has a name of its own, in the page's language. */
export function pageTitle(at: Route): string {
  const name = nameOf(at);
  return name === undefined ? "RoboNet" : `${name} · RoboNet`;
}

/** Undefined: the map, also in the place of what is not there. What tells pages of one lesson apart comes first: a tab is narrow. */
function nameOf(at: Route): string | undefined {
  if (at.page === "free")
    return freePrograms().includes(at.program)
      ? `${programTitle(at.program)} · ${t("studio.freePlay")}`
      : t("studio.freePlay");
  if (at.page === "arena") return t("studio.arena");
  if (at.page === "shared") return t("studio.sharedTitle");
  if (at.page === "map") return undefined;
  if (at.page === "level")
    return levels().some(({ level }) => level === at.level)
      ? `${levelName(at.level)}: ${t("map.learned")}`
      : undefined;
  const lesson = findLesson(at.id);
  if (!lesson) return undefined;
  const title = `${lesson.number}. ${lesson.titles[language.value]}`;
  if (at.page === "teacher") return `${t("studio.teacher")}: ${title}`;
  if (at.page === "sheet") return `${t(at.isKey ? "worksheet.key" : "worksheet.title")}: ${title}`;
  return title;
}
