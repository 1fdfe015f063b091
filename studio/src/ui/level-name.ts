import { isMessageId } from "../../../messages/index.ts";
import { t } from "./language.ts";

/** Levels are named for their folder; one that the messages don't know keeps its number. */
export function levelName(level: string): string {
  const [number = ""] = level.split("-");
  const id: string = `studio.level${number}`;
  return isMessageId(id) ? `${number}. ${t(id)}` : t("studio.level", { number });
}
